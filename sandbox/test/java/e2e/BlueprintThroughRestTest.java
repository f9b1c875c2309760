package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;

/** What a script gets from the call that the Create dialog makes. */
public class BlueprintThroughRestTest {

    private static final Pattern ANCHOR = Pattern.compile("ac:name=\"\">(pm-[a-z-]+)<");

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void theVariantDecidesWhichSectionsThePageHas() {
        var full = Incident.create(confluence, "sre", "Full", Incident.facts());
        var light = Incident.create(confluence, "sre", "Light", Incident.facts(Map.of("variant", "light")));

        assertThat(anchors(full)).hasSize(14).contains("pm-impact", "pm-factors", "pm-data");
        assertThat(anchors(light))
                .hasSize(8)
                .contains("pm-summary", "pm-timeline", "pm-learnings")
                .doesNotContain("pm-impact", "pm-model", "pm-factors", "pm-response", "pm-data");
        assertThat(full.record("sre").at("/completeness/total").asInt()).isEqualTo(11);
        assertThat(light.record("sre").at("/completeness/total").asInt()).isEqualTo(6);
        assertThat(light.record("sre").at("/completeness/done").asInt()).isZero();
    }

    @Test
    public void thePageIsInTheLanguageThatWasAskedForWhoeverAsks() {
        var page = Incident.create(confluence, "sre", "日本語", Incident.facts(Map.of("language", "ja")));

        assertThat(storage(page)).contains("概要", "利用者から見た影響").doesNotContain("Summary");
    }

    private List<String> anchors(Incident page) {
        var anchors = new ArrayList<String>();
        var matcher = ANCHOR.matcher(storage(page));
        while (matcher.find()) {
            anchors.add(matcher.group(1));
        }
        return anchors;
    }

    private String storage(Incident page) {
        return confluence
                .get("sre", "/rest/api/content/" + page.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
    }
}
