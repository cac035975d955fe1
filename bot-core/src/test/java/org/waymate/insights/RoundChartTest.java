package org.waymate.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundChartTest {

    @BeforeAll
    static void withoutAScreen() {
        System.setProperty("java.awt.headless", "true");
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    }

    @Test
    void theTitleSaysTheFinding() {
        assertThat(chart("en").title()).isEqualTo("7 of 9 pairs had met at the last check-in");
        assertThat(chart("es").title()).isEqualTo("Último seguimiento: 7 de 9 con encuentro");
    }

    @Test
    void whoCannotSeeItIsToldEveryFigure() {
        assertThat(chart("en").description())
                .isEqualTo("7 of 9 pairs had met at the last check-in. A chart of the"
                        + " check-ins. Oct 7: 12 asked, 7 answered, 3 of 6 pairs met; Oct 21: 14 asked, 11 answered,"
                        + " 5 of 7 pairs met; Nov 4: 18 asked, 16 answered, 7 of 9 pairs met.");
    }

    @Test
    void aRoundThatIsStillBeingAnsweredIsNotJudgedYet() {
        var begun = Example.of(List.of(Example.round("2026-10-21", 14, 11, 7, 5),
                Example.round("2026-11-08", 18, 2, 9, 1)));

        assertThat(new RoundChart(begun, Example.in("en")).title())
                .isEqualTo("5 of 7 pairs had met at the check-in of Oct 21");
    }

    @Test
    void oneMetPairIsNotSeveral() {
        var one = Example.of(List.of(Example.round("2026-11-04", 2, 1, 1, 1)));

        assertThat(new RoundChart(one, Example.in("en")).title())
                .isEqualTo("1 of 1 pair had met at the last check-in");
    }

    @Test
    void aYearOfRoundsShowsTheLastFew() {
        var year = Collections.nCopies(26, Example.round("2026-11-04", 100, 99, 50, 49));

        assertThat(new RoundChart(Example.of(year), Example.in("en")).description()).hasSizeLessThan(1000);
    }

    @Test
    void isAPictureWithItsOwnGround() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(chart("en").png()));

        assertThat(picture.getWidth()).isEqualTo(RoundChart.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(RoundChart.HEIGHT);
        for (var corner : new int[][]{{0, 0}, {RoundChart.WIDTH - 1, RoundChart.HEIGHT - 1}}) {
            assertThat(new Color(picture.getRGB(corner[0], corner[1]), true)).isEqualTo(Color.WHITE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isWrittenInTheFontThatWeBring(String language) {
        var chart = chart(language).chart();
        var styler = chart.getStyler();

        assertThat(List.of(styler.getBaseFont(), styler.getChartTitleFont(), styler.getLegendFont(),
                styler.getAxisTickLabelsFont(), styler.getAxisTitleFont(), styler.getLabelsFont()))
                .extracting(Font::getFontName).allMatch(name -> name.startsWith("DejaVu Sans"));
        assertThat(styler.getChartTitleFont().canDisplayUpTo(chart.getTitle())).isEqualTo(-1);
        assertThat(chart.getSeriesCollection()).extracting(series -> series.getName()).hasSize(3).allSatisfy(
                name -> assertThat(styler.getLegendFont().canDisplayUpTo(name)).isEqualTo(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theTitleFitsAndIsReadableOnAPhone(String language) {
        var large = List.of(Example.round("2026-09-23", 388, 300, 194, 160),
                Example.round("2026-11-08", 388, 300, 194, 160));
        var begun = new RoundChart(Example.of(large), Example.in(language));
        var settled = new RoundChart(Example.of(large.subList(0, 1)), Example.in(language));
        var chart = chart(language).chart();
        var font = chart.getStyler().getChartTitleFont();
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var metrics = image.createGraphics().getFontMetrics(font);

        assertThat(List.of(begun.title(), settled.title())).allSatisfy(
                title -> assertThat(metrics.stringWidth(title)).isLessThan(RoundChart.WIDTH - 48));
        assertThat(chart.getStyler().getLabelsFont().getSize() * 390 / RoundChart.WIDTH)
                .isGreaterThanOrEqualTo(11);
    }

    private static RoundChart chart(String language) {
        return new RoundChart(Example.figures(), Example.in(language));
    }
}
