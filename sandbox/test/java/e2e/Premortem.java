package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A premortem's page made through REST, and what scripts do with it. */
record Premortem(Site confluence, String pageId) {

    static Premortem create(Site confluence, String title) {
        return create(confluence, "sre", "INC", title);
    }

    static Premortem create(Site confluence, String user, String spaceKey, String title) {
        var answer = confluence.post(
                user,
                "/rest/create-dialog/1.0/content-blueprint/create-content",
                Map.of(
                        "spaceKey",
                        spaceKey,
                        "moduleCompleteKey",
                        "org.aftermath.postmortem:premortem-blueprint",
                        "title",
                        title + " " + UUID.randomUUID(),
                        "context",
                        Map.of("goal", "Pay on time", "engineers", "sre, engineer", "language", "en")));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return new Premortem(confluence, answer.json().path("pageId").asText());
    }

    /** One scenario, and everything is shown to everybody. */
    static Premortem deciding(Site confluence, String title) {
        var premortem = create(confluence, title);
        premortem.scenario("sre", "invoices", "None can be issued", "30 min, month end");
        premortem.decideAs("sre");
        return premortem;
    }

    /** Goes on, step by step, to where measures are decided on. */
    void decideAs(String user) {
        for (var block : List.of("explain", "scenarios", "impact", "measures", "decide")) {
            Map<String, Object> step =
                    Map.of("version", told(user).path("version").asInt(), "step", "move", "to", block);
            done(user, "/steps", step);
        }
    }

    String scenario(String user, String service, String failure, String period) {
        var id = UUID.randomUUID().toString();
        done(user, "/scenarios", Map.of("id", id, "service", service, "failure", failure, "period", period));
        return id;
    }

    /** Its id. */
    String measure(String user, String text) {
        var id = UUID.randomUUID().toString();
        done(user, "/measures", Map.of("id", id, "stage", "before", "text", text));
        return id;
    }

    JsonNode decide(String user, String measure, Map<String, Object> decision) {
        var wish = new HashMap<>(decision);
        wish.put("version", line(user, measure).path("version").asInt());
        return done(user, "/measures/" + measure + "/decision", wish);
    }

    JsonNode line(String user, String measure) {
        for (var line : ask(user, "/measures").path("measures")) {
            if (line.path("id").asText().equals(measure)) {
                return line;
            }
        }
        throw new AssertionError("No measure " + measure);
    }

    JsonNode told(String user) {
        return ask(user, "");
    }

    private JsonNode ask(String user, String what) {
        var answer = confluence.get(user, path() + what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode done(String user, String what, Map<String, Object> wish) {
        var answer = confluence.post(user, path() + what, wish);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String path() {
        return "/rest/aftermath/1.0/premortems/" + pageId;
    }
}
