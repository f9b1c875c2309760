package org.aftermath.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class OpsgenieTest {

    @Test
    public void readsFactsAndBothTexts() {
        var summary =
                Map.of("type", "doc", "content", List.of(paragraph(Map.of("type", "text", "text", "Cards <refused>"))));
        var link = Map.of(
                "type",
                "text",
                "text",
                "board",
                "marks",
                List.of(
                        Map.of("type", "strong"),
                        Map.of("type", "link", "attrs", Map.of("href", "https://example.org"))));
        var heading = Map.of(
                "type",
                "heading",
                "attrs",
                Map.of("level", 2),
                "content",
                List.of(Map.of("type", "text", "text", "Action items")));
        var told = Map.of(
                "postmortemId", "4e4b",
                "title", "Incident - postmortem report",
                "severity", "P1",
                "startTime", "2021-02-26T04:13:21.075Z",
                "resolveTime", "2021-02-26T04:13:27.757Z",
                "owner", Map.of("id", "b75a", "name", "John Doe"),
                "affectedServices", List.of(Map.of("name", "checkout"), Map.of("name", "cards")),
                "executiveSummary", summary,
                "content",
                        Map.of(
                                "type",
                                "doc",
                                "content",
                                List.of(
                                        heading,
                                        paragraph(link),
                                        Map.of(
                                                "type",
                                                "odd",
                                                "content",
                                                List.of(Map.of("type", "text", "text", "kept"))))));

        var read = Opsgenie.in(Map.of("data", told, "took", 0.2)).orElseThrow();

        assertThat(read.title()).isEqualTo("Incident - postmortem report");
        assertThat(read.facts())
                .containsEntry("severity", "P1")
                .containsEntry("resolvedAt", "2021-02-26T04:13:27.757Z")
                .containsEntry("owner", "John Doe")
                .containsEntry("services", "checkout\ncards");
        assertThat(read.storage())
                .isEqualTo("<h2>Summary</h2><p>Cards &lt;refused&gt;</p><h2>Action items</h2>"
                        + "<p><a href=\"https://example.org\"><strong>board</strong></a></p>kept");
    }

    @Test
    public void knowsNothingOfOtherJson() {
        assertThat(Opsgenie.in(Map.of("title", "x"))).isEmpty();
        assertThat(Opsgenie.in(Map.of("postmortemId", 7))).isEmpty();
    }

    @Test
    public void standsNodesWithinNodesWithoutEnd() {
        Map<String, ?> node = Map.of("type", "text", "text", "deep");
        for (var depth = 0; depth < 900; depth++) {
            node = Map.of("type", "bulletList", "content", List.of(node));
        }
        assertThat(Opsgenie.in(Map.of("postmortemId", "1", "content", node))
                        .orElseThrow()
                        .storage())
                .startsWith("<ul><ul>");
    }

    private static Map<String, Object> paragraph(Map<String, ?> node) {
        return Map.of("type", "paragraph", "content", List.of(node));
    }
}
