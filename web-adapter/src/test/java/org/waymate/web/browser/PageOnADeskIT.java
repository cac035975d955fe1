package org.waymate.web.browser;

class PageOnADeskIT extends PageContract {

    @Override
    int width() {
        return 1280;
    }
}
