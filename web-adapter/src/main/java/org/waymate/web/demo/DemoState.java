package org.waymate.web.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/// Whether the playground has begun, and how. There is one, hence one row.
@Entity
@Table(name = "playground_demo")
class DemoState {

    static final int ONLY = 1;

    enum State {
        /// A program that ended here begins again: half a demo is none.
        MAKING,
        /// The same, with hundreds of people.
        MAKING_HUNDREDS,
        /// The demo, and what came after it, which a restart keeps.
        BEGUN,
        /// Begun without a demo, which a restart keeps as well.
        EMPTY
    }

    @Id private int id;
    @Version private @Nullable Long version;
    @Enumerated(EnumType.STRING) private State state;

    protected DemoState() {}

    DemoState(State state) {
        this.id = ONLY;
        this.state = state;
    }

    void become(State next) {
        this.state = next;
    }

    boolean begun() {
        return state != State.MAKING && state != State.MAKING_HUNDREDS;
    }

    DemoSize size() {
        return state == State.MAKING_HUNDREDS ? DemoSize.HUNDREDS : DemoSize.THIRTY;
    }

    static State making(DemoSize size) {
        return size == DemoSize.HUNDREDS ? State.MAKING_HUNDREDS : State.MAKING;
    }

    boolean made() {
        return state == State.BEGUN;
    }
}
