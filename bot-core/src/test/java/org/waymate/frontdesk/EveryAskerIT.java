package org.waymate.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymate.chat.Asked;
import org.waymate.chat.Reply;
import org.waymate.chat.command.Answers;
import org.waymate.chat.command.Audience;
import org.waymate.chat.command.Kind;
import org.waymate.chat.command.Question;
import org.waymate.chat.command.Shape;
import org.waymate.chat.command.Shapes;
import org.waymate.chat.command.ShortId;
import org.waymate.pairing.PairedMentee;
import org.waymate.pairing.PairedMentor;
import org.waymate.program.ProgramId;
import org.waymate.testing.Campus;
import org.waymate.testing.CoreTest;
import org.waymate.testing.Things;
import org.waymate.testing.Visitor;

/// Every command, by whoever may come: found by reflection, so that a new one is tried too. Who is not
/// named by a command's audience may not say it.
@CoreTest
class EveryAskerIT {

    private static final List<String> REFUSALS = List.of("Only coordinators can do this.",
            "This is for people who have joined the program.", "This is for people who look for a mentor.",
            "This is for mentors.");

    /// Whoever takes themselves out of the coordinators has nothing to do afterwards.
    private static final Comparator<Shape> LEAVING_LAST = Comparator
            .comparing(shape -> shape.code().equals("coordinator.out"));

    /// How many things of each kind are tried.
    private static final int MOST_THINGS = 2;

    @Autowired private Campus campus;
    @Autowired private Shapes shapes;
    @Autowired private JdbcClient database;
    @Autowired private Things things;

    private String program;
    private Map<String, Visitor> here;
    private Map<String, Visitor> elsewhere;

    @BeforeEach
    void somebodyOfEachKindInEachOfTwoPrograms() {
        var noor = campus.noor();
        var ben = campus.mentor("Ben", noor);
        asks(campus.mentee("Ana").types("goal add win"));
        ben.presses("Accept");
        campus.pass(Duration.ofDays(17));
        asks(campus.mentee("Ida"));
        here = Map.of("a stranger", campus.visitor("Sam"), "a mentee", campus.mentee("Eva"), "a mentor",
                campus.mentor("Ole", noor), "a coordinator", noor);
        campus.waitingMentor("Ola");
        noor.presses("Ask a question").fills(Map.of("question", "Why?"));
        noor.typesAsCoordinator("person ola").presses("Pause").fills(Map.of("until", "2026-11-20"));
        here.get("a mentee").types("help-me").presses("Ask a coordinator to write to me");
        noor.typesAsCoordinator("announce").fills(Map.of("channel", "slack/T1/C1", "text", "Soon!"));
        database.sql(
                "insert into recovery (recovery_id, version, program_id, backup_at, messages, people, channels)"
                        + " select program_id, 0, program_id, :at, 1, 1, 0 from program")
                .param("at", campus.now().atOffset(ZoneOffset.UTC)).update();
        program = things.ids(ProgramId.class).getFirst();
        var zoe = campus.elsewhere("Zoe");
        elsewhere = Map.of("a mentee", campus.menteeElsewhere("Mia"), "a mentor",
                campus.mentorElsewhere("Max", zoe), "a coordinator", zoe);
        campus.deliver();
    }

    @Test
    void whoIsNotMeantIsRefusedAndNothingChanges() {
        for (var shape : shapes.all()) {
            here.forEach((kind, visitor) -> {
                if (!may(kind, shape.audience())) {
                    refused(kind, visitor, shape);
                }
            });
        }
    }

    @Test
    void theFormOfWhoIsNotMeantDoesNotOpen() {
        for (var shape : shapes.all()) {
            here.forEach((kind, visitor) -> {
                if (!may(kind, shape.audience()) && !shape.asked().isEmpty()) {
                    visitor.asks(new Asked.Pressed(shape.code()));
                    assertThat(visitor.told()).as("%s opens %s", kind, shape.code())
                            .matches(told -> REFUSALS.stream().anyMatch(told::startsWith));
                }
            });
        }
    }

    /// Neither those of another program nor those of this one whom it does not concern.
    @Test
    void whatIsAnothersIsAnsweredKindlyAndStaysAsItIs() {
        shapes.all().stream().filter(EveryAskerIT::isAboutAThing).forEach(shape -> {
            IntStream.range(0, MOST_THINGS).forEach(which -> {
                elsewhere.forEach((kind, visitor) -> changesNothing(kind, visitor, shape, which));
                here.forEach((kind, visitor) -> {
                    if (!kind.equals("a coordinator")) {
                        changesNothing(kind, visitor, shape, which);
                    }
                });
            });
        });
    }

    @Test
    void thereIsAThingOfEachKindToTry() {
        shapes.all().stream().flatMap(shape -> shape.questions().stream()).map(Question::kind)
                .filter(Kind.Living.class::isInstance).map(Kind.Living.class::cast)
                .forEach(kind -> assertThat(things.ids(kind.type())).as("%s", kind.type()).isNotEmpty());
    }

    @Test
    void whatIsNotThereIsAnsweredKindly() {
        for (var id : List.of(ShortId.write(new UUID(7, 7)), "zzz", "")) {
            shapes.all().stream().filter(EveryAskerIT::isAboutAThing)
                    .forEach(shape -> here.forEach((kind, visitor) -> assertThatCode(() -> {
                        visitor.asks(filled(shape, _ -> id));
                        assertThat(visitor.reply()).isNotNull();
                    }).as("%s says %s about %s", kind, shape.code(), id).doesNotThrowAnyException()));
        }
    }

    /// What is only asked for again is no deed yet.
    @Test
    void whatACoordinatorDoesLeavesALine() {
        var corrected = new TreeSet<String>();
        var noor = here.get("a coordinator");
        shapes.all().stream().filter(shape -> shape.audience().runsThings()).sorted(LEAVING_LAST)
                .forEach(shape -> {
                    var before = lines(shape);
                    samples(shape).takeWhile(sample -> before == lines(shape))
                            .forEach(sample -> noor.asks(new Asked.Filled(shape.code(), sample)));
                    if (noor.reply() instanceof Reply.Correct) {
                        corrected.add(shape.code());
                    } else {
                        assertThat(lines(shape))
                                .as("what is left of %s, which said: %s", shape.code(), noor.told())
                                .isEqualTo(before + 1);
                    }
                });
        assertThat(corrected).as("what a sample does not answer").isEmpty();
    }

    /// Some answers exclude one another, so that one of them is left out; and nobody is quiet for a whole day.
    private Stream<Answers> samples(Shape shape) {
        var typed = Samples.typed(shape, this::fitting);
        var all = shape.question("quiet-from").isPresent() ? typed.with("quiet-from", "21:00") : typed;
        return Stream.concat(Stream.of(all), shape.questions().stream()
                .filter(question -> !question.required()).map(left -> without(left, shape, all)));
    }

    private static Answers without(Question left, Shape shape, Answers all) {
        var answers = Answers.NONE;
        for (var question : shape.questions()) {
            answers = question.equals(left)
                    ? answers
                    : answers.with(question.name(), all.to(question.name()));
        }
        return answers;
    }

    /// Two who may be matched.
    private String fitting(Class<?> type) {
        return type == PairedMentee.class ? "Eva" : type == PairedMentor.class ? "Ole" : idOf(type, 0);
    }

    private int lines(Shape shape) {
        return database.sql("select count(*) from audit_line where code = :code and program_id = :program")
                .param("code", shape.code()).param("program", ShortId.read(program).orElseThrow())
                .query(Integer.class).single();
    }

    private void asks(Visitor mentee) {
        mentee.asksForAMentor("studying");
        campus.deliver();
    }

    private void changesNothing(String kind, Visitor visitor, Shape shape, int which) {
        var before = everything();
        assertThatCode(() -> visitor.asks(filled(shape, type -> notTheirs(type, which))))
                .as("%s says %s", kind, shape.code()).doesNotThrowAnyException();
        assertThat(everything()).as("%s of another pair or program says %s", kind, shape.code())
                .isEqualTo(before);
    }

    private void refused(String kind, Visitor visitor, Shape shape) {
        var before = everything();

        visitor.asks(filled(shape, type -> idOf(type, 0)));

        assertThat(visitor.told()).as("%s says %s", kind, shape.code())
                .matches(told -> REFUSALS.stream().anyMatch(told::startsWith));
        assertThat(everything()).as("%s says %s", kind, shape.code()).isEqualTo(before);
    }

    /// Written down once more, on purpose: the front desk's own answer is what is tried here.
    private static boolean may(String kind, Audience audience) {
        return switch (audience) {
            case ANYONE -> true;
            case PARTICIPANT -> kind.equals("a mentee") || kind.equals("a mentor");
            case MENTEE -> kind.equals("a mentee");
            case MENTOR -> kind.equals("a mentor");
            case COORDINATOR, FOUNDER -> kind.equals("a coordinator");
        };
    }

    private static boolean isAboutAThing(Shape shape) {
        return shape.questions().stream()
                .anyMatch(question -> !question.asked() && question.kind() instanceof Kind.Living);
    }

    private static Asked filled(Shape shape, Function<Class<?>, String> ids) {
        return new Asked.Filled(shape.code(), Samples.typed(shape, ids));
    }

    /// A button of the program that is here, or about one of several things.
    private String notTheirs(Class<?> type, int which) {
        return type == ProgramId.class ? program : idOf(type, which);
    }

    private String idOf(Class<?> type, int which) {
        var all = things.ids(type);
        return all.get(which % all.size());
    }

    /// All that is kept, but for when somebody was last seen and which presses came in.
    private Map<String, List<Map<String, Object>>> everything() {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        database.sql("""
                select table_name from information_schema.tables where table_schema = 'public'
                and table_name not like 'qrtz%' and table_name not like 'flyway%'
                and table_name not in ('inbound', 'chat_account', 'audit_line')""").query(String.class)
                .list().forEach(table -> rows.put(table,
                        database.sql("select * from " + table + " order by 1").query().listOfRows()));
        return rows;
    }
}
