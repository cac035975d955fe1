package org.waymate.discord;

import java.io.ByteArrayInputStream;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.utils.FileUpload;
import org.waymate.chat.message.Part;

/// Draws pictures and files; each is uploaded with the message that shows it.
final class Files {

    private Files() {}

    static MediaGallery picture(Part.Picture picture) {
        var upload = upload(picture.fileName(), picture.png()).setDescription(picture.alt());
        return MediaGallery.of(MediaGalleryItem.fromFile(upload).withDescription(picture.alt()));
    }

    static FileDisplay file(Part.Attachment file) {
        return FileDisplay.fromFile(upload(file.fileName(), file.content()));
    }

    /// Discord finds an upload again by its name, where it keeps these characters only.
    private static FileUpload upload(String name, byte[] content) {
        return FileUpload.fromStreamSupplier(name.replaceAll("[^A-Za-z0-9_.-]", "_"),
                () -> new ByteArrayInputStream(content));
    }
}
