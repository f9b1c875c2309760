package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Settings as a script keeps them: whose they are, what is refused, and who is told that somebody was faster. */
public class SettingsThroughRestTest {

    private static final String SITE = "/rest/aftermath/1.0/settings";

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void namesEverythingThatItDoesNotKnowAndChangesNothing() {
        var space = space("sre", "UNKNOWN");

        var answer = confluence.put(
                "sre", space, Map.of("version", 0, "set", Map.of("moon", "full", "calendar.zone", "Mars"), "extra", 1));
        var values = confluence.put(
                "sre", space, Map.of("version", 0, "set", Map.of("moon", "full", "calendar.zone", "Mars")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("extra");
        assertThat(values.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("moon", "calendar.zone");
        assertThat(confluence.get("sre", space).json().path("version").asInt()).isZero();
    }

    @Test
    public void tellsTheLaterOfTwoWhatTheFirstHasSet() {
        var space = space("sre", "LATER");
        confluence.put("sre", space, Map.of("version", 0, "set", Map.of("support.group", "helpdesk")));

        var late = confluence.put("sre", space, Map.of("version", 0, "set", Map.of("support.group", "support")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/reasons/0/key").asText()).isEqualTo("aftermath.settings.fault.overtaken");
        assertThat(late.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(late.json().at("/current/set/support.group").asText()).isEqualTo("helpdesk");
    }

    @Test
    public void isForThoseWhoAdministerThePlace() {
        var space = space("sre", "OWNED");
        var order = Map.of("version", 0, "set", Map.of());

        assertThat(confluence.get("support", space).status()).isEqualTo(403);
        assertThat(confluence.put("support", space, order).status()).isEqualTo(403);
        assertThat(confluence.get("sre", SITE).status()).isEqualTo(403);
        assertThat(confluence.put("sre", SITE, order).status()).isEqualTo(403);
        assertThat(confluence.get("outsider", SITE + "/space/INC").status()).isEqualTo(404);
        assertThat(confluence.get("outsider", SITE + "/space/NOWHERE").status()).isEqualTo(404);
        assertThat(confluence.get(null, SITE).status()).isEqualTo(401);
    }

    @Test
    public void keepsWhatIsTheSitesFromSpacesInTheLanguageOfTheCaller() {
        var space = space("engineer", "LOCKED");

        var answer = confluence.put(
                "engineer", space, Map.of("version", 0, "set", Map.of("spaces.locked", "calendar.zone")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("spaces.locked");
        assertThat(answer.json().at("/errors/0/message").asText()).contains("サイト管理者");
        assertThat(confluence
                        .get("engineer", SITE)
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .contains("管理者だけ");
    }

    @Test
    public void takesBackTheDocumentThatItTells() {
        var space = space("sre", "EXPORTED");
        confluence.put(
                "sre", space, Map.of("version", 0, "set", Map.of("tickets.from", "reviewed", "calendar.zone", "UTC")));
        var document = confluence.get("sre", space);

        assertThat(confluence.put("sre", space, document.text()).status()).isEqualTo(200);
        assertThat(confluence.get("sre", space).json().path("set"))
                .isEqualTo(document.json().path("set"));
    }

    /** A new space of that person, who administers it; answers the address of its settings. */
    private String space(String steward, String key) {
        var made = confluence.post(steward, "/rest/api/space", Map.of("key", key, "name", key));
        assertThat(made.status()).as(made.text()).isBetween(200, 201);
        return SITE + "/space/" + key;
    }
}
