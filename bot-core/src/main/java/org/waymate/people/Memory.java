package org.waymate.people;

import java.util.List;

/// What one room keeps of people. Each room answers for its own tables.
public interface Memory {

    /// A sheet for each table, also where it holds nothing of them.
    List<Sheet> of(PersonId person);

    /// Deletes it. What others' numbers need stays, without anything that leads to the person. By then they have left
    /// every program.
    void forget(PersonId person);
}
