package org.aftermath.core.index;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.support.FakePeople;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class CellsTest {

    private final Cells cells = new Cells(FakePeople.of("sre"), Map.of(42L, new FollowUpCounts.Count(1, 4)));

    @Test
    public void tellsFactsTheSameToEverybody() {
        var values = cells.of(
                seen(aPostmortem(), "Checkout", "db"),
                List.of(
                        "title",
                        "services",
                        "owner",
                        "followUps",
                        "followUpsDone",
                        "startedAt",
                        "resolvedAt",
                        "labels"));

        assertThat(values)
                .containsEntry("pageId", 42L)
                .containsEntry("title", "Checkout")
                .containsEntry("services", List.of("checkout", "payments"))
                .containsEntry("owner", "sre")
                .containsEntry("followUps", "4")
                .containsEntry("followUpsDone", "1")
                .containsEntry("startedAt", "2026-11-18T10:00:00Z")
                .containsEntry("labels", List.of("db"))
                .doesNotContainKey("resolvedAt");
    }

    @Test
    public void knowsEveryColumn() {
        assertThat(IndexQuery.COLUMNS)
                .allSatisfy(column -> assertThat(cells.of(seen(aPostmortem().hitting("a"), "x", "l"), List.of(column)))
                        .isNotNull());
    }

    @Test
    public void letsNoCellBeginAsAFormulaWould() {
        for (var begin : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")) {
            assertThat(cells.csv(seen(aPostmortem(), begin + "\"x"), List.of("title")))
                    .startsWith("\"'" + begin + "\"\"x\"")
                    .endsWith("\r\n");
        }
        assertThat(cells.csv(seen(aPostmortem(), "a=b, \"c\""), List.of("title")))
                .startsWith("\"a=b, \"\"c\"\"\",");
    }

    private static Seen seen(PostmortemBuilder postmortem, String title, String... labels) {
        var line = new Line(postmortem.build(), Instant.EPOCH, new TreeSet<>(List.of(labels)));
        return new Seen(line, new PageFacts(42, "INC", title, "https://wiki.example/pages/42"));
    }
}
