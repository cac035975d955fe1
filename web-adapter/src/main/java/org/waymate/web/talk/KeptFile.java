package org.waymate.web.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.waymate.web.drawing.Likeness;

/// A picture or a file of a message.
@Entity
@Table(name = "playground_files")
public class KeptFile {

    @Id private String id;
    @Version private @Nullable Long version;
    private String name;
    private String mediaType;
    private byte[] content;

    protected KeptFile() {}

    KeptFile(Likeness.Enclosed enclosed) {
        this.id = enclosed.id();
        this.name = enclosed.name();
        this.mediaType = enclosed.mediaType();
        this.content = enclosed.content();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}
