package org.waymate.frontdesk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// Something a platform brought us once; brought again, it is not answered again.
@Entity
@Table(name = "inbound")
class Interaction {

    @Id private String id;

    private Instant at;

    protected Interaction() {}
}
