package org.waymate.bench.pacing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymate.bench.Line;
import org.waymate.bench.Part;
import org.waymate.bench.Size;
import org.waymate.bench.core.Database;
import org.waymate.chat.Pace;

/// Each with a platform of its own, all at the same time: they wait more than they do. What happens while a limit is
/// learnt is not counted: what was learnt is kept over restarts, so that this happens once.
public final class Pacing implements Part {

    /// Messages a second, of everybody together.
    private static final double LIMIT = 12;
    /// Enough for what leaves while the others come up.
    private static final int MORE = 4000;

    private final Size size;
    private final Path folder;

    public Pacing(Size size, Path folder) {
        this.size = size;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "pacing";
    }

    @Override
    public boolean mostlyWaits() {
        return true;
    }

    @Override
    public List<Line> measure() throws Exception {
        var messages = (int) (LIMIT * 2 * size.pacing().toSeconds()) + MORE;
        var fakes = new ArrayList<Fake>();
        for (var n = 0; n < 4; n++) {
            fakes.add(new Fake(LIMIT));
        }
        try (var known = new Ours("ours, a limit that we know", fakes.get(0), pace(LIMIT, LIMIT), messages,
                Database.file(folder.resolve("known")));
                var hidden = new Ours("ours, a limit that we don't know", fakes.get(1), pace(5, 20), messages,
                        Database.file(folder.resolve("hidden")));
                var slack = new SlackSdk(fakes.get(2), messages);
                var jda = new JdaQueue(fakes.get(3), messages)) {
            Thread.sleep(size.pacing().dividedBy(2));
            fakes.forEach(Fake::forget);
            Thread.sleep(size.pacing());
            return List.of(line(known, fakes.get(0), "≥ 0.95 of it, no 429"),
                    line(hidden, fakes.get(1), "≥ 0.85 of it, at most 1 % 429"),
                    line(slack, fakes.get(2), Line.NONE), line(jda, fakes.get(3), Line.NONE));
        } finally {
            fakes.forEach(Fake::close);
        }
    }

    private static Pace pace(double from, double most) {
        return new Pace(from, most, false, Duration.ZERO, 8);
    }

    private Line line(Sender sender, Fake fake, String aim) {
        var taken = fake.taken();
        var seconds = size.pacing().toMillis() / 1000.0;
        var refused = fake.refused();
        return new Line("pacing: " + sender.name(),
                "%.1f/s of %.0f/s, %d × 429 (%.1f %%)".formatted(taken / seconds, LIMIT, refused,
                        100.0 * refused / Math.max(1, taken + refused)),
                "%.2f of the limit".formatted(taken / seconds / LIMIT), aim);
    }
}
