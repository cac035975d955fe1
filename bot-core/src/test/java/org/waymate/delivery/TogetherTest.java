package org.waymate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.testing.CoreTest;

/// What is asked for at the same moment is done in one transaction.
@CoreTest
class TogetherTest {

    @Autowired private Transactions transactions;

    @Autowired private JdbcClient database;

    private final List<List<Integer>> done = new ArrayList<>();

    @BeforeEach
    void nothingIsWritten() {
        database.sql("delete from inbound").update();
    }

    @Test
    void whatIsAskedForBeforeAnAnswerIsWantedIsDoneTogether() {
        var together = writing(50);
        var answers = IntStream.range(0, 5).mapToObj(together::ask).toList();

        assertThat(answers.stream().map(answer -> answer.get()).toList()).containsExactly("0", "1", "2", "3",
                "4");
        assertThat(done).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void noMoreThanSoManyAreDoneAtOnce() {
        var together = writing(2);
        var answers = IntStream.range(0, 5).mapToObj(together::ask).toList();

        answers.forEach(answer -> answer.get());

        assertThat(done).containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void oneThatFailsSpoilsNothingForTheOthers() {
        var together = writing(50);
        var answers = List.of(together.ask(1), together.ask(-2), together.ask(3));

        assertThat(answers.getFirst().get()).isEqualTo("1");
        assertThatThrownBy(answers.get(1)::get).isInstanceOf(IllegalArgumentException.class);
        assertThat(answers.getLast().get()).isEqualTo("3");
        assertThat(written()).containsExactly("1", "3");
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsTriedOneByOne() {
        var tries = new ArrayList<List<Integer>>();
        var together = new Together<Integer, String>(transactions, 50, all -> {
            tries.add(all);
            throw new DataAccessResourceFailureException("away");
        });
        var answers = IntStream.range(0, 5).mapToObj(together::ask).toList();

        assertThat(answers).allSatisfy(
                answer -> assertThatThrownBy(answer::get)
                        .isInstanceOf(DataAccessResourceFailureException.class));
        assertThat(tries).hasSize(1);
    }

    @Test
    void eachOfManyThreadsGetsItsOwnAnswer() throws InterruptedException {
        var together = writing(50);
        var answered = new CountDownLatch(200);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200).forEach(number -> threads.execute(() -> {
                assertThat(together.ask(number).get()).isEqualTo("" + number);
                answered.countDown();
            }));
        }

        assertThat(answered.getCount()).isZero();
        assertThat(written()).hasSize(200);
    }

    private List<String> written() {
        return database.sql("select id from inbound order by id").query(String.class).list();
    }

    /// Each writes its number down, and fails where that is below zero.
    private Together<Integer, String> writing(int most) {
        return new Together<>(transactions, most, all -> {
            synchronized (done) {
                done.add(all);
            }
            return all.stream().map(this::write).toList();
        });
    }

    private String write(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("on purpose");
        }
        database.sql("insert into inbound (id, at) values (:id, current_timestamp)").param("id", "" + number)
                .update();
        return "" + number;
    }
}
