package org.waymate.web.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymate.web.InPlayground;
import org.waymate.web.talk.KeptFile;
import org.waymate.web.talk.Transcript;

/// Pictures and files of messages. All but pictures are downloads: the browser runs nothing of them.
@Controller
@InPlayground
final class Files {

    private final Transcript transcript;

    Files(Transcript transcript) {
        this.transcript = transcript;
    }

    @GetMapping("/playground/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var file = transcript.file(id).orElseThrow(Gone::new);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString()).body(file.content());
    }

    private static ContentDisposition disposition(KeptFile file) {
        var shown = file.mediaType().equals(MediaType.IMAGE_PNG_VALUE);
        return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
