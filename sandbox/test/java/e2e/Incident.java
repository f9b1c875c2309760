package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A postmortem page made through REST, and what a script asks of it. */
record Incident(Site confluence, String pageId, String title) {

    /** The call that the Create dialog makes. */
    static Incident create(Site confluence, String user, String title, Map<String, Object> context) {
        return create(confluence, user, "INC", title, context);
    }

    /** The same in another space. */
    static Incident create(Site confluence, String user, String spaceKey, String title, Map<String, Object> context) {
        var answer = confluence.post(
                user,
                "/rest/create-dialog/1.0/content-blueprint/create-content",
                Map.of(
                        "spaceKey",
                        spaceKey,
                        "moduleCompleteKey",
                        "org.aftermath.postmortem:postmortem-blueprint",
                        "title",
                        title,
                        "context",
                        context));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return new Incident(confluence, answer.json().path("pageId").asText(), title);
    }

    /** Facts of a SEV-1 incident on 18 November 2026. */
    static Map<String, Object> facts() {
        return Map.of(
                "severity", "SEV-1",
                "services", "checkout, payments",
                "startedAt", "2026-11-18T10:00:00Z",
                "detectedAt", "2026-11-18T10:07:00Z",
                "resolvedAt", "2026-11-18T11:30:00Z",
                "owner", "sre",
                "incidentCommander", "manager",
                "externalMessage", "no",
                "language", "en");
    }

    /** Facts of the same incident with some of them told otherwise. */
    static Map<String, Object> facts(Map<String, Object> others) {
        var facts = new HashMap<>(facts());
        facts.putAll(others);
        return facts;
    }

    /** Writes something into every section, as people would: over the hints and into the empty cells. */
    void write(String user) {
        var page = confluence
                .get(user, "/rest/api/content/" + pageId + "?expand=body.storage,version")
                .json();
        var body = page.at("/body/storage/value")
                .asText()
                .replaceAll("<ac:placeholder[^>]*>[^<]*</ac:placeholder>", "Written down.")
                .replaceAll("<td><br ?/></td>", "<td>Known</td>");
        save(user, body, page.at("/version/number").asInt() + 1);
    }

    /** Turns an idea on the page into a promise. */
    void decide(String user, FollowUpMacro idea) {
        var page = confluence
                .get(user, "/rest/api/content/" + pageId + "?expand=body.storage,version")
                .json();
        var body = page.at("/body/storage/value").asText();
        var promise = body.substring(body.indexOf(idea.id())).replaceFirst(">proposed<", ">committed<");
        save(
                user,
                body.substring(0, body.indexOf(idea.id())) + promise,
                page.at("/version/number").asInt() + 1);
    }

    /** What premortems had to say of it, as the product tells that user. */
    JsonNode foresight(String user) {
        var answer = confluence.get(user, "/rest/aftermath/1.0/postmortems/" + pageId + "/foresight");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The postmortem as the product tells it to that user. */
    JsonNode record(String user) {
        var answer = confluence.get(user, "/rest/aftermath/1.0/postmortems/" + pageId);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Changes facts as that user, from what they are now. */
    void change(String user, Map<String, Object> facts) {
        var order = new HashMap<>(facts);
        order.put("version", record(user).path("version").asInt());
        var answer = confluence.send(user, "PATCH", "/rest/aftermath/1.0/postmortems/" + pageId, order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** What the product says of the message to people outside. */
    JsonNode message(String user) {
        var answer = confluence.get(user, messagePath());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Changes the message as that user, from what it says now. */
    Site.Answer tell(String user, Map<String, Object> words) {
        var order = new HashMap<>(words);
        order.put("version", message(user).path("version").asInt());
        return confluence.put(user, messagePath(), order);
    }

    /** Agrees to the message as it is now; the answer is whatever the product says. */
    Site.Answer approve(String user) {
        var order = Map.of("version", message(user).path("version").asInt());
        return confluence.post(user, messagePath() + "/approval", order);
    }

    /** Says that the message went out; the answer is whatever the product says. */
    Site.Answer post(String user, String at, String url) {
        var version = message(user).path("version").asInt();
        var order = Map.of("version", version, "postedAt", at, "postedUrl", url);
        return confluence.post(user, messagePath() + "/posting", order);
    }

    private String messagePath() {
        return "/rest/aftermath/1.0/postmortems/" + pageId + "/message";
    }

    /** Asks for a step; the answer is whatever the product says. */
    Site.Answer move(String user, Map<String, Object> order) {
        return confluence.post(user, "/rest/aftermath/1.0/postmortems/" + pageId + "/status", order);
    }

    /** Puts the follow-ups at the end of the page, as a new version. */
    void append(String user, Object... storage) {
        var page = confluence
                .get(user, "/rest/api/content/" + pageId + "?expand=body.storage,version")
                .json();
        var body = page.at("/body/storage/value").asText()
                + Arrays.stream(storage).map(Object::toString).collect(Collectors.joining());
        save(user, body, page.at("/version/number").asInt() + 1);
    }

    void save(String user, String body, int version) {
        var answer = confluence.put(
                user,
                "/rest/api/content/" + pageId,
                Map.of(
                        "id",
                        pageId,
                        "type",
                        "page",
                        "title",
                        title,
                        "version",
                        Map.of("number", version),
                        "body",
                        Map.of("storage", Map.of("value", body, "representation", "storage"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** From now on nobody but that user may read the page. */
    void restrict(String user) {
        var only = Map.of("type", "known", "username", user);
        var restriction = List.of(Map.of("operation", "read", "restrictions", Map.of("user", List.of(only))));
        var answer = confluence.put(user, "/rest/api/content/" + pageId + "/restriction", restriction);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    JsonNode followUps() {
        return followUps("sre");
    }

    JsonNode followUps(String reader) {
        var answer = confluence.get(reader, "/rest/aftermath/1.0/postmortems/" + pageId + "/follow-ups");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The follow-up of that macro as the product tells it. */
    JsonNode followUp(FollowUpMacro macro) {
        return followUp("sre", macro);
    }

    JsonNode followUp(String reader, FollowUpMacro macro) {
        for (var followUp : followUps(reader).path("followUps")) {
            if (followUp.path("uid").asText().equals(pageId + "-" + macro.id())) {
                return followUp;
            }
        }
        throw new AssertionError("No follow-up " + macro.id() + " on page " + pageId);
    }

    /** The page as the browser would get it. */
    String view(String user) {
        var answer = confluence.get(user, "/rest/api/content/" + pageId + "?expand=body.view");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/body/view/value").asText();
    }
}
