package org.aftermath.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.paste.Pasted.Row;
import org.aftermath.core.paste.Pasted.Unread;
import org.junit.Test;

public class SlackExportTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Map<String, Object> AKI =
            Map.of("real_name", "Aki Tanaka", "display_name", "aki", "name", "aki");

    @Test
    public void tellsWhoSaidWhatInTheZoneOfTheIncident() {
        var read = SlackExport.read(List.of(said("1795042921.000200", "U1", "replica &lt;2&gt; is behind")), TOKYO);

        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.entry().when().text()).isEqualTo("2026-11-19 08:02");
            assertThat(row.entry().when().at(TOKYO).orElseThrow()).hasToString("2026-11-18T23:02:00Z");
            assertThat(row.entry().role()).isEqualTo("Aki Tanaka");
            assertThat(row.entry().fact()).isEqualTo("replica <2> is behind");
        });
    }

    @Test
    public void bringsMessagesIntoTheOrderOfTimeAndNamesWhoIsMeant() {
        var later = said("1795043000.0", "U1", "see <https://graph.example/d?a=1&amp;b=2|the graph>");
        var earlier = Map.<String, Object>of(
                "type", "message", "user", "U2", "ts", "1795042900.5", "text", "<@U1> <!here> look at <#C9|ops>");

        var rows = SlackExport.read(List.of(later, earlier), TOKYO).rows();

        assertThat(rows).extracting(Row::line).containsExactly(2, 1);
        assertThat(rows.get(0).entry().fact()).isEqualTo("@Aki Tanaka @here look at #ops");
        assertThat(rows.get(0).entry().role()).isEqualTo("U2");
        assertThat(rows.get(1).entry().fact()).isEqualTo("see the graph");
        assertThat(rows.get(1).entry().evidence()).isEqualTo("https://graph.example/d?a=1&b=2");
    }

    @Test
    public void leavesAMessageLongerThanSlackTakes() {
        var read = SlackExport.read(
                List.of(said("1795042921.0", "U1", "–".repeat(40_001)), said("1795042922.0", "U1", "–".repeat(40_000))),
                TOKYO);

        assertThat(read.unread()).extracting(Unread::line).containsExactly(1);
        assertThat(read.rows()).extracting(Row::line).containsExactly(2);
    }

    @Test
    public void proposesWorkAndReadsWhatMachinesAttach() {
        var read = SlackExport.read(
                List.of(
                        said("1795042921.0", "U1", "rolled back\nTODO: watch the replica @aki by 2026-12-01"),
                        said("1795042980.0", "U1", "宿題: 手順を書く"),
                        Map.of(
                                "subtype",
                                "bot_message",
                                "username",
                                "Pager",
                                "ts",
                                "1795042999.0",
                                "text",
                                "",
                                "attachments",
                                List.of(Map.of("fallback", "5 % of calls fail")))),
                TOKYO);

        assertThat(read.rows())
                .extracting(row -> row.entry().fact())
                .containsExactly("rolled back", "5 % of calls fail");
        assertThat(read.rows().get(1).entry().role()).isEqualTo("Pager");
        assertThat(read.proposals())
                .extracting(Proposal::text)
                .containsExactly("watch the replica @aki by 2026-12-01", "手順を書く");
        assertThat(read.proposals().get(0).owner()).isEqualTo("aki");
    }

    @Test
    public void showsWhatNobodySaid() {
        var read = SlackExport.read(
                List.of(
                        Map.of("subtype", "channel_join", "ts", "1795042921.0", "text", "<@U1> has joined"),
                        Map.of("user", "U1", "ts", "soon", "text", "no time"),
                        "no message",
                        Map.of("user", "U1", "ts", "1795042921.0", "text", " ")),
                TOKYO);

        assertThat(read.rows()).isEmpty();
        assertThat(read.unread()).extracting(Unread::line).containsExactly(1, 2, 3, 4);
        assertThat(read.unread().get(2).text()).isEqualTo("no message");
    }

    private static Map<String, Object> said(String at, String user, String text) {
        return Map.of("type", "message", "user", user, "ts", at, "text", text, "user_profile", AKI);
    }
}
