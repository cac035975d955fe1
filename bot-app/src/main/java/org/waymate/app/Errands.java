package org.waymate.app;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.waymate.app.embedded.FileDamaged;
import org.waymate.app.embedded.NotEmpty;

/// What else `waymate.jar` does, by the first word of its line. Neither Slack nor Discord nor the web is started.
final class Errands {

    private final List<Errand> errands;
    private final PrintStream out;

    private Errands(List<Errand> errands, PrintStream out) {
        this.errands = errands;
        this.out = out;
    }

    /// Options begin with a dash, as everything that is said to the program itself.
    static boolean asked(String... line) {
        return line.length > 0 && !line[0].startsWith("-");
    }

    /// What libraries would like to log stays unsaid.
    static Errands sayingTo(PrintStream out) {
        LoggingSystem.get(Errands.class.getClassLoader()).beforeInitialize();
        var environment = environment();
        return new Errands(List.of(new Restore(environment, new RealTime().wallClock(), out),
                new Migrate(environment, out)), out);
    }

    private static ConfigurableEnvironment environment() {
        var environment = new StandardEnvironment();
        new ChosenFronts().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    /// @return the process's exit code
    int run(String... line) {
        try {
            errand(line[0]).run(Arrays.asList(line).subList(1, line.length));
            return 0;
        } catch (Errand.CannotBeDone refused) {
            out.println(refused.getMessage());
        } catch (DataFolderTaken taken) {
            out.println(taken.getMessage() + " Stop it first. Nothing was changed.");
        } catch (DataFolderUnwritable | DatabaseNewer problem) {
            out.println(problem.getMessage() + " Nothing was changed.");
        } catch (FileDamaged damaged) {
            out.println("The file cannot be used: " + damaged.getMessage() + ". Nothing was changed.");
        } catch (NotEmpty full) {
            out.println("That database is not empty: " + full.getMessage()
                    + ". Give one that is empty. Nothing was changed.");
        } catch (IOException | SQLException | FlywayException problem) {
            out.println("It did not work, and nothing was changed: " + problem.getMessage());
        }
        return 1;
    }

    private Errand errand(String word) throws Errand.CannotBeDone {
        Optional<Errand> known = errands.stream().filter(one -> one.word().equals(word)).findFirst();
        return known.orElseThrow(() -> new Errand.CannotBeDone(
                "There is no command \"%s\". Without one Waymate runs; with one it does this and ends:\n%s"
                        .formatted(word,
                                errands.stream().map(Errand::usage).collect(Collectors.joining("\n")))));
    }
}
