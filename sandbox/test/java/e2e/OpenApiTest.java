package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What the running host answers is what the OpenAPI document says, and scripts with a token are let in. */
public class OpenApiTest {

    /** Made by the test of the same name beside the plugin. */
    private static final Path DOCUMENT = Path.of("../../src/target/openapi/confluence.json");

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void answersAreWhatTheDocumentSays() throws IOException {
        var document = new ObjectMapper().readTree(DOCUMENT.toFile());
        var incident = Incident.create(
                confluence, "sre", "Documented " + System.nanoTime(), Incident.facts(Map.of("externalMessage", "yes")));
        incident.append("sre", FollowUpMacro.committed("P2", "Say what is answered"));
        incident.change("sre", Map.of("responders", List.of(Map.of("role", "scribe", "user", "engineer"))));
        var wrong = new ArrayList<String>();
        var checked = 0;

        for (var path : document.path("paths").properties()) {
            var schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            if (schema.isObject()) {
                var place = path.getKey().replace("{pageId}", incident.pageId());
                var answer = confluence.get("sre", "/rest/aftermath/1.0" + place);
                assertThat(answer.status()).as(place + answer.text()).isEqualTo(200);
                compare(document, schema, answer.json(), place, wrong);
                checked++;
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(8);
        System.out.println("OpenAPI: answers as documented: " + checked);
    }

    @Test
    public void refusalsAreWhatTheDocumentSays() throws IOException {
        var document = new ObjectMapper().readTree(DOCUMENT.toFile());
        var schema = document.at("/paths/~1postmortems~1{pageId}/get/responses/404/content/application~1json/schema");
        var wrong = new ArrayList<String>();

        var answer = confluence.get("outsider", "/rest/aftermath/1.0/postmortems/4711");
        compare(document, schema, answer.json(), "404", wrong);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(wrong).isEmpty();
    }

    /** As "Using personal access tokens" has it: made once, then a bearer, and gone when it is taken back. */
    @Test
    public void scriptsComeWithATokenInsteadOfAPassword() {
        var incident = Incident.create(confluence, "sre", "By token " + System.nanoTime(), Incident.facts());
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId();
        var made = confluence
                .post("sre", "/rest/pat/latest/tokens", Map.of("name", "script", "expirationDuration", 1))
                .json();
        var bearer = Map.of("Authorization", "Bearer " + made.path("rawToken").asText());

        assertThat(confluence.send(null, "GET", path, null, bearer).status()).isEqualTo(200);
        var version = confluence
                .send(null, "GET", path, null, bearer)
                .json()
                .path("version")
                .asInt();
        var changed = confluence.send(null, "PATCH", path, Map.of("version", version, "severity", "SEV-3"), bearer);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(incident.record("sre").path("severity").asText()).isEqualTo("SEV-3");
        assertThat(confluence
                        .send(null, "GET", path, null, Map.of("Authorization", "Bearer " + "x".repeat(44)))
                        .status())
                .isEqualTo(401);

        confluence.send(
                "sre", "DELETE", "/rest/pat/latest/tokens/" + made.path("id").asText(), null);
        assertThat(confluence.send(null, "GET", path, null, bearer).status()).isEqualTo(401);
    }

    private static void compare(JsonNode document, JsonNode told, JsonNode answer, String at, List<String> wrong) {
        var schema = told.has("$ref") ? document.at(told.path("$ref").asText().substring(1)) : told;
        switch (schema.path("type").asText()) {
            case "object" -> object(document, schema, answer, at, wrong);
            case "array" -> {
                if (!answer.isArray()) {
                    wrong.add(at + " is no list");
                }
                answer.forEach(each -> compare(document, schema.path("items"), each, at + "[]", wrong));
            }
            case "string" -> note(answer.isTextual(), at, wrong);
            case "integer" -> note(answer.isIntegralNumber(), at, wrong);
            case "number" -> note(answer.isNumber(), at, wrong);
            case "boolean" -> note(answer.isBoolean(), at, wrong);
            default -> note(true, at, wrong);
        }
    }

    private static void object(JsonNode document, JsonNode schema, JsonNode answer, String at, List<String> wrong) {
        note(answer.isObject(), at, wrong);
        schema.path("required").forEach(name -> note(answer.has(name.asText()), at + "." + name.asText(), wrong));
        answer.properties().forEach(field -> {
            var known = schema.path("properties").path(field.getKey());
            var member = known.isMissingNode() ? schema.path("additionalProperties") : known;
            note(!member.isMissingNode(), at + "." + field.getKey(), wrong);
            if (!field.getValue().isNull()) {
                compare(document, member, field.getValue(), at + "." + field.getKey(), wrong);
            }
        });
    }

    private static void note(boolean right, String at, List<String> wrong) {
        if (!right) {
            wrong.add(at);
        }
    }
}
