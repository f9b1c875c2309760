package org.aftermath.confluence.rest.session;

import static org.aftermath.support.RemarkBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class SessionResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final SessionResource resource = fixture.session();

    @Test
    public void answersWithoutTheStoreWhileNothingChanges() {
        resource.begin("42", 0, "{}");
        var tag = resource.get("42", 0, null).getEntityTag();
        clearInvocations(fixture.sessions);

        for (var time = 0; time < 50; time++) {
            assertThat(resource.get("42", 0, "W/\"" + tag.getValue() + "\"").getStatus())
                    .isEqualTo(304);
        }
        verifyNoInteractions(fixture.sessions);

        say(1, "question", "Why?");
        var changed = resource.get("42", 0, "\"" + tag.getValue() + "\"");
        assertThat(payload(changed).entries()).hasSize(1);
    }

    @Test
    public void sendsNothingWhenNothingIsNewToTheReader() {
        resource.begin("42", 0, "{}");
        var words = resource.get("42", 0, null).getEntityTag().getValue().split("\\.")[1];
        var other = "00000000-0000-0000-0000-000000000000." + words;

        var answer = resource.get("42", 0, other);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getEntityTag().getValue()).endsWith(words).isNotEqualTo(other);
    }

    @Test
    public void tellsOnlyWhatChangedSinceATurn() {
        resource.begin("42", 0, "{}");
        say(1, "question", "Why?");
        var first = payload(resource.get("42", 0, null));
        say(2, "question", "When?");
        step("park", "\"id\":\"" + id(1) + "\"");
        say(3, "question", "Where?");

        var news = payload(resource.get("42", first.turn(), null));
        assertThat(news.entries()).extracting(SessionPayload.Entry::id).containsExactly(id(1), id(2), id(3));
        assertThat(news.since()).isEqualTo(first.turn());
        assertThat(payload(resource.get("42", news.turn(), null)).entries()).isEmpty();
        assertThat(payload(resource.get("42", news.turn(), null)).counts().questions())
                .isEqualTo(3);
        assertThat(payload(resource.get("42", news.turn() + 9, null)).entries()).hasSize(3);
        assertThat(payload(resource.get("42", -1, null)).entries()).hasSize(3);
    }

    @Test
    public void letsAuthorsChangeAndTakeBackTheirEntries() {
        resource.begin("42", 0, "{}");
        say(1, "question", "Why?");
        resource.say("42", 0, nameless(2));
        var before = payload(resource.get("42", 0, null)).entries();
        assertThat(before.get(0).mine()).isTrue();
        assertThat(before.get(1).mine()).isFalse();

        assertThat(reword(1, before.get(0).turn(), "").getStatus()).isEqualTo(200);
        assertThat(reword(2, before.get(1).turn(), "").getStatus()).isEqualTo(409);
        assertThat(reword(2, before.get(1).turn(), SECRET).getStatus()).isEqualTo(200);
        assertThat(takeBack(2, before.get(1).turn(), SECRET).getStatus()).isEqualTo(409);

        var after = payload(resource.get("42", 0, null)).entries();
        assertThat(after).extracting(SessionPayload.Entry::text).containsOnly("Other words");
        assertThat(takeBack(2, after.get(1).turn(), SECRET).getStatus()).isEqualTo(200);
        assertThat(payload(resource.get("42", 0, null)).entries()).hasSize(1);
    }

    private static final String SECRET = "00000000-0000-4000-8000-00000000cafe";

    private static String nameless(int number) {
        return "{\"id\":\"" + id(number) + "\",\"kind\":\"question\",\"text\":\"Why?\",\"anonymous\":true,\"secret\":\""
                + SECRET + "\"}";
    }

    private Response reword(int number, long turn, String secret) {
        return resource.reword(
                "42",
                0,
                "{\"id\":\"" + id(number) + "\",\"kind\":\"question\",\"text\":\"Other words\",\"turn\":" + turn
                        + ",\"secret\":\"" + secret + "\"}");
    }

    private Response takeBack(int number, long turn, String secret) {
        return resource.takeBack(
                "42", 0, "{\"id\":\"" + id(number) + "\",\"turn\":" + turn + ",\"secret\":\"" + secret + "\"}");
    }

    @Test
    public void neverTellsWhoAskedWithoutAName() {
        resource.begin("42", 0, "{}");
        resource.say("42", 0, "{\"id\":\"" + id(1) + "\",\"kind\":\"question\",\"text\":\"Why?\",\"anonymous\":true}");

        var told = payload(resource.get("42", 0, null));

        assertThat(told.entries().get(0).by()).isNull();
        assertThat(fixture.sessions.remark(42, id(1)).orElseThrow().author()).isEmpty();
        assertThat(fixture.sessions.remark(42, id(1)).orElseThrow().toString()).doesNotContain("sre");
    }

    @Test
    public void putsTheMeetingOntoThePageOnce() {
        fixture.bodies.put(42, "<h2>Facts</h2><p>What people wrote.</p>");

        assertThat(resource.place("42", "{}").getStatus()).isEqualTo(201);
        assertThat(resource.place("42", "{}").getStatus()).isEqualTo(200);

        assertThat(fixture.bodies.storage(42))
                .isEqualTo("<h2>Facts</h2><p>What people wrote.</p>"
                        + "<ac:structured-macro ac:name=\"postmortem-review\" ac:schema-version=\"1\"/>");
        assertThat(resource.get("42", 0, null).getEntity().toString()).contains("phase=none");
    }

    @Test
    public void writesTheAnswerIntoThePage() {
        fixture.bodies.put(
                42,
                "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-factors"
                        + "</ac:parameter></ac:structured-macro>要因</h2><p>Known.</p><h2>Next</h2>");
        resource.begin("42", 0, "{}");
        say(1, "question", "Why <b> & \"so\"?");

        var answer = step("answer", "\"id\":\"" + id(1) + "\",\"text\":\"A & <b>\\nB\",\"section\":\"factors\"");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(fixture.bodies.storage(42))
                .contains("<p>Known.</p><p><ac:structured-macro ac:name=\"anchor\"")
                .contains("pm-answer-" + id(1))
                .contains("A &amp; &lt;b&gt;<br/>B</p>")
                .contains("Why &lt;b&gt; &amp; &quot;so&quot;?")
                .contains("ri:userkey=\"SRE\"")
                .contains("<time datetime=\"2026-11-21\"/> 09:00 UTC")
                .endsWith("<h2>Next</h2>");
        assertThat(payload(answer).entries().get(0).answer().written()).isTrue();
    }

    @Test
    public void namesEveryFaultAndChangesNothing() {
        resource.begin("42", 0, "{}");

        assertThat(fields(resource.begin("42", 0, "{\"moon\":1}"))).containsExactly("moon");
        assertThat(fields(
                        resource.say("42", 0, "{\"kind\":\"rumour\",\"id\":\"1\",\"section\":\"x\",\"anonymous\":1}")))
                .containsExactly("id", "kind", "section", "text", "anonymous");
        assertThat(fields(resource.say(
                        "42",
                        0,
                        "{\"kind\":\"suggestion\",\"id\":\"" + id(1) + "\",\"text\":\"" + "x".repeat(2_001) + "\"}")))
                .containsExactly("aspect", "text");
        assertThat(fields(resource.step("42", 0, "{}"))).containsExactly("step", "version");
        assertThat(fields(step("move", "\"to\":\"lunch\""))).containsExactly("to");
        assertThat(fields(step("shared", "\"minutes\":0"))).containsExactly("minutes");
        assertThat(fields(step("pick", "\"id\":\"' or 1=1\""))).containsExactly("id");
        assertThat(fields(resource.join("42", 0, "{\"readBefore\":\"yes\"}")))
                .containsExactly("readBefore", "otherTeam");
        assertThat(fields(resource.survey("42", 0, "{\"points\":[1,6,\"3\"]}"))).containsExactly("points", "points");
        assertThat(fields(resource.survey("42", 0, "{\"points\":[1]}"))).containsExactly("points");
        assertThat(resource.say("42", 0, "[]").getStatus()).isEqualTo(400);
        assertThat(fixture.sessions.remarks(42)).isEmpty();
    }

    @Test
    public void refusesInWordsWhatCannotBeNow() {
        assertThat(step("move", "\"to\":\"questions\"").getStatus()).isEqualTo(409);
        resource.begin("42", 0, "{}");
        assertThat(resource.begin("42", 0, "{}").getStatus()).isEqualTo(409);
        assertThat(say(1, "kudo", "Thanks").getStatus()).isEqualTo(409);
        assertThat(resource.survey("42", 0, "{\"points\":[1,2,3]}").getStatus()).isEqualTo(409);
        assertThat(step("park", "\"id\":\"" + id(9) + "\"").getStatus()).isEqualTo(409);
    }

    @Test
    public void readersTakePartAndOnlyThoseWhoMayChangeThePageLead() {
        resource.begin("42", 0, "{}");
        fixture.pages.lock(42);

        assertThat(say(1, "question", "Why?").getStatus()).isEqualTo(200);
        assertThat(payload(resource.join("42", 0, "{\"readBefore\":true,\"otherTeam\":true}"))
                        .steering())
                .isFalse();
        assertThat(step("move", "\"to\":\"questions\"").getStatus()).isEqualTo(403);
        assertThat(resource.begin("42", 0, "{}").getStatus()).isEqualTo(403);
    }

    @Test
    public void outsidersSeeNotEvenACount() {
        resource.begin("42", 0, "{}");
        var tag = resource.get("42", 0, null).getEntityTag().getValue();
        fixture.pages.hide(42);

        assertThat(resource.get("42", 0, tag).getStatus()).isEqualTo(404);
        assertThat(say(1, "question", "Why?").getStatus()).isEqualTo(404);
        assertThat(resource.join("42", 0, "{\"readBefore\":true,\"otherTeam\":true}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(resource.survey("42", 0, "{\"points\":[1,2,3]}").getStatus()).isEqualTo(404);
        assertThat(step("lead", "\"to\":\"\"").getStatus()).isEqualTo(404);
        assertThat(resource.get("nonsense", 0, null).getStatus()).isEqualTo(404);

        fixture.acting.logOut();
        assertThat(resource.get("42", 0, tag).getStatus()).isEqualTo(401);
    }

    @Test
    public void ticksOffThoughTheSurveyCameInSinceItWasLookedAt() {
        resource.begin("42", 0, "{}");
        say(1, "question", "Why?");
        step("move", "\"to\":\"ended\"");
        var seen = payload(resource.get("42", 0, null)).version();
        var session = fixture.sessions.ofPage(42).orElseThrow();
        fixture.sessions.keep(session, Optional.empty());

        assertThat(mark("done", ",\"version\":" + seen).getStatus()).isEqualTo(200);
        assertThat(mark("reopen", ",\"version\":" + seen).getStatus()).isEqualTo(200);
        assertThat(payload(mark("done", "")).entries().get(0).state()).isEqualTo("done");
        assertThat(mark("done", "").getStatus()).isEqualTo(200);
        assertThat(mark("park", ",\"version\":" + seen).getStatus()).isEqualTo(409);
        assertThat(fields(mark("park", ""))).containsExactly("version");
    }

    private Response mark(String step, String version) {
        return resource.step("42", 0, "{\"step\":\"" + step + "\",\"id\":\"" + id(1) + "\"" + version + "}");
    }

    private Response say(int number, String kind, String text) {
        return resource.say(
                "42",
                0,
                String.format(
                        Locale.ROOT,
                        "{\"id\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"}",
                        id(number),
                        kind,
                        text.replace("\"", "\\\"")));
    }

    private Response step(String step, String more) {
        var version = fixture.sessions.ofPage(42).map(each -> each.version()).orElse(0);
        return resource.step("42", 0, "{\"step\":\"" + step + "\",\"version\":" + version + "," + more + "}");
    }

    private static List<String> fields(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    private static SessionPayload payload(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (SessionPayload) answer.getEntity();
    }
}
