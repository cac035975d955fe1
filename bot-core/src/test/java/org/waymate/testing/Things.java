package org.waymate.testing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.waymate.chat.command.ShortId;
import org.waymate.pairing.PairedMentee;
import org.waymate.pairing.PairedMentor;
import org.waymate.program.EnrolmentId;

/// What is kept of each kind that a command can be about.
@TestComponent
public final class Things {

    private static final Set<Class<?>> NAMES_FOR_A_PART = Set.of(PairedMentee.class, PairedMentor.class);

    private final EntityManager entities;

    public Things(EntityManager entities) {
        this.entities = entities;
    }

    /// In the order of their making, as a button carries them.
    public List<String> ids(Class<?> asked) {
        var type = NAMES_FOR_A_PART.contains(asked) ? EnrolmentId.class : asked;
        return entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getIdType() != null && entity.getIdType().getJavaType() == type)
                .flatMap(entity -> entities
                        .createQuery("select thing from " + entity.getName() + " thing", Object.class)
                        .getResultList().stream())
                .map(thing -> entities.getEntityManagerFactory().getPersistenceUnitUtil()
                        .getIdentifier(thing))
                .map(id -> ShortId.write(uuid(id))).toList();
    }

    private static UUID uuid(Object id) {
        try {
            return (UUID) id.getClass().getMethod("value").invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
