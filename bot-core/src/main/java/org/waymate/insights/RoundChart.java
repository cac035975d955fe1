package org.waymate.insights;

import com.ibm.icu.text.DateTimePatternGenerator;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.waymate.chat.words.Here;
import org.waymate.chat.words.Words;
import org.waymate.checkins.CheckInFigures.OfRound;

/// Check-ins by round, as bars with their figures on them. The title says what is to be seen. It has its own
/// ground, so that it reads alike on a light page and on a dark one, and is drawn at twice the width of a phone.
final class RoundChart {

    static final int WIDTH = 780;
    static final int HEIGHT = 560;

    private static final Words WORDS = Words.of(RoundChart.class);
    private static final int MOST_ROUNDS = 4;
    private static final Color INK = new Color(0x1f2933);
    private static final Color PAPER = Color.WHITE;

    /// Room above the highest bar for its figure.
    private static final double HEADROOM = 1.15;

    /// Light, middle and dark: told apart without their hues too.
    private static final Color[] BARS = {new Color(0xb8c4ce), new Color(0x4a8fc2), new Color(0x14505c)};

    private final Figures figures;
    private final List<OfRound> shown;
    private final Here here;

    /// @param figures with one round at least, when it is to be drawn
    RoundChart(Figures figures, Here here) {
        this.figures = figures;
        this.here = here;
        var all = figures.rounds();
        this.shown = all.subList(Math.max(0, all.size() - MOST_ROUNDS), all.size());
    }

    String title() {
        var told = figures.lastRound(here.today()).orElseThrow();
        var key = told.equals(shown.getLast()) ? "chart.title" : "chart.title.before";
        return WORDS.label(here, key,
                Map.of("met", told.met(), "pairs", told.pairs(), "day", day(told.day())));
    }

    /// For whoever can't see the picture: the finding and every figure in it.
    String description() {
        return WORDS.label(here, "chart.alt", Map.of("title", title(), "rounds",
                shown.stream().map(this::spoken).collect(Collectors.joining("; "))));
    }

    byte[] png() {
        try {
            return ChartEncoder.getBytes(chart(), "png");
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory is always written", e);
        }
    }

    CategoryChart chart() {
        var chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title()).build();
        dress(chart.getStyler());
        chart.getStyler().setYAxisMax(
                Math.max(1, shown.stream().mapToInt(OfRound::asked).max().orElse(1)) * HEADROOM);
        var days = shown.stream().map(round -> day(round.day())).toList();
        chart.addSeries(WORDS.label(here, "chart.asked"), days, numbers(OfRound::asked));
        chart.addSeries(WORDS.label(here, "chart.answered"), days, numbers(OfRound::answered));
        chart.addSeries(WORDS.label(here, "chart.met"), days, numbers(OfRound::met));
        return chart;
    }

    private static void dress(CategoryStyler styler) {
        styler.setBaseFont(font(22));
        styler.setChartTitleFont(font(26).deriveFont(Font.BOLD)).setLegendFont(font(22))
                .setAnnotationTextFont(font(22)).setAnnotationTextPanelFont(font(22)).setToolTipFont(font(22))
                .setChartBackgroundColor(PAPER).setPlotBackgroundColor(PAPER).setChartFontColor(INK)
                .setPlotBorderVisible(false).setSeriesColors(BARS).setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal).setLegendBorderColor(PAPER).setLegendPadding(16)
                .setChartPadding(24);
        styler.setAxisTickLabelsFont(font(22)).setAxisTitleFont(font(22)).setAxisTitlesVisible(false)
                .setYAxisTicksVisible(false).setPlotGridLinesVisible(false).setAxisTicksMarksVisible(false)
                .setAxisTickLabelsColor(INK).setYAxisMin(0.0);
        styler.setLabelsVisible(true).setLabelsFont(font(22)).setLabelsPosition(1.2)
                .setLabelsFontColorAutomaticEnabled(false).setLabelsFontColor(INK)
                .setAvailableSpaceFill(0.9);
    }

    private static Font font(float size) {
        return ChartFont.of(size);
    }

    private List<Integer> numbers(ToIntFunction<OfRound> number) {
        return shown.stream().map(number::applyAsInt).toList();
    }

    private String spoken(OfRound round) {
        return WORDS.label(here, "chart.alt.round", Map.of("day", day(round.day()), "asked", round.asked(),
                "answered", round.answered(), "met", round.met(), "pairs", round.pairs()));
    }

    private String day(LocalDate day) {
        var locale = WORDS.spoken(here).locale();
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("dMMM");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
