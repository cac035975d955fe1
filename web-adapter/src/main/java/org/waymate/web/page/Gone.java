package org.waymate.web.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A page from before **Start again** asks for what is no more.
@ResponseStatus(HttpStatus.NOT_FOUND)
class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
