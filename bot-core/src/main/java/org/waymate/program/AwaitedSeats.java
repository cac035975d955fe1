package org.waymate.program;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.waymate.chat.place.AccountRef;

/// Who runs a program as soon as they say something.
public interface AwaitedSeats extends Repository<AwaitedSeat, UUID> {

    AwaitedSeat save(AwaitedSeat seat);

    void delete(AwaitedSeat seat);

    List<AwaitedSeat> findByProgram(ProgramId program);

    List<AwaitedSeat> findByAccount(String account);

    default List<AwaitedSeat> of(AccountRef account) {
        return findByAccount(account.toString());
    }

    default boolean awaits(ProgramId program, AccountRef account) {
        return findByProgram(program).stream().anyMatch(seat -> seat.isFor(account));
    }
}
