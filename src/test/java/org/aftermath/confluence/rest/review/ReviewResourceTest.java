package org.aftermath.confluence.rest.review;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.RemarkBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.facts.Review;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class ReviewResourceTest {

    private static final String BEGIN = "{\"rules\":true,\"minutes\":[5,5,5,5,10]}";

    private final RestFixture fixture = new RestFixture();
    private final ReviewResource resource = fixture.review();

    @Test
    public void whoDoesNotOwnThePageBegins() {
        assertThat(reasons(resource.begin("42", BEGIN)))
                .singleElement()
                .asString()
                .contains("You own this postmortem");
        assertThat(payload(resource.get("42", null)).refusal()).contains("You own this postmortem");

        fixture.acting.loggedIn("engineer");
        var begun = payload(resource.begin("42", BEGIN));

        assertThat(begun.phase()).isEqualTo("open");
        assertThat(begun.leading()).isTrue();
        assertThat(begun.rules()).hasSize(3);
        assertThat(begun.people()).containsExactly(new ReviewPayload.Guest("engineer", "The engineer", true));
    }

    @Test
    public void theRulesAreReadFirst() {
        fixture.acting.loggedIn("engineer");

        assertThat(fields(resource.begin("42", "{}"))).containsExactly("rules", "minutes");
        assertThat(fields(resource.begin("42", "{\"rules\":\"true\",\"minutes\":[1,2,3,4,\"5\"]}")))
                .containsExactly("rules", "minutes");
        assertThat(fields(resource.begin("42", "{\"rules\":true,\"minutes\":[9,9,9,9,9]}")))
                .containsExactly("minutes");
        assertThat(fixture.sittings.ofPage(42)).isEmpty();
    }

    @Test
    public void answersWithoutTheStoreWhileNothingChanges() {
        begin();
        var tag = resource.get("42", null).getEntityTag();
        clearInvocations(fixture.sittings);

        for (var time = 0; time < 50; time++) {
            assertThat(resource.get("42", "\"" + tag.getValue() + "\"").getStatus())
                    .isEqualTo(304);
        }
        verifyNoInteractions(fixture.sittings);

        note(1, "Line");
        assertThat(payload(resource.get("42", "\"" + tag.getValue() + "\"")).entries())
                .hasSize(1);
    }

    @Test
    public void minutesStandInThePageAsText() {
        fixture.bodies.put(42, "<h2>Summary</h2>");
        begin();

        var answer = note(1, "Keep <script>it</script> & \\\"this\\\"");

        assertThat(payload(answer).entries()).allMatch(ReviewPayload.Entry::written);
        assertThat(fixture.bodies.storage(42))
                .startsWith("<h2>Summary</h2><h2>")
                .contains("&lt;script&gt;it&lt;/script&gt; &amp; &quot;this&quot;")
                .contains("ri:userkey=\"ENGINEER\"");
    }

    @Test
    public void namesEveryFaultAndChangesNothing() {
        begin();

        assertThat(fields(resource.begin("42", "{\"moon\":1,\"rules\":true,\"minutes\":[5,5,5,5,10]}")))
                .containsExactly("moon");
        assertThat(fields(resource.note("42", "{\"id\":\"1\",\"kind\":\"rumour\",\"item\":\"lunch\"}")))
                .containsExactly("id", "kind", "item", "text");
        assertThat(fields(note(1, "x".repeat(2_001)))).containsExactly("text");
        assertThat(fields(resource.step("42", "{}"))).containsExactly("step", "version");
        assertThat(fields(step("move", "\"to\":\"lunch\""))).containsExactly("to");
        assertThat(fields(step("time", "\"minutes\":[1]"))).containsExactly("minutes");
        assertThat(fields(resource.attend("42", "{\"here\":1}"))).containsExactly("here");
        assertThat(fields(resource.attend("42", "{\"here\":true,\"user\":\"<b>nobody\"}")))
                .containsExactly("user");
        assertThat(resource.note("42", "[]").getStatus()).isEqualTo(400);
        assertThat(fixture.sittings.notes(42)).isEmpty();
    }

    @Test
    public void ofTwoWhoPressOneIsTold() {
        begin();
        var version = fixture.sittings.ofPage(42).orElseThrow().turn();
        var wish = "{\"step\":\"move\",\"version\":" + version + ",\"to\":\"unusual\"}";

        assertThat(payload(resource.step("42", wish)).item()).isEqualTo("unusual");
        assertThat(reasons(resource.step("42", wish)))
                .singleElement()
                .asString()
                .contains("faster");
    }

    @Test
    public void readersAreThereAndOthersWriteAndLead() {
        begin();
        fixture.acting.loggedIn("support");
        fixture.pages.lock(42);

        assertThat(payload(resource.attend("42", "{\"here\":true}")).here()).isTrue();
        assertThat(payload(resource.get("42", null)).steering()).isFalse();
        assertThat(resource.attend("42", "{\"here\":false,\"user\":\"engineer\"}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(note(1, "Line").getStatus()).isEqualTo(403);
        assertThat(step("close", "\"to\":\"\"").getStatus()).isEqualTo(403);
        assertThat(resource.begin("42", BEGIN).getStatus()).isEqualTo(403);
    }

    @Test
    public void outsidersSeeNothing() {
        begin();
        var tag = resource.get("42", null).getEntityTag().getValue();
        fixture.pages.hide(42);

        assertThat(resource.get("42", tag).getStatus()).isEqualTo(404);
        assertThat(resource.begin("42", BEGIN).getStatus()).isEqualTo(404);
        assertThat(note(1, "Line").getStatus()).isEqualTo(404);
        assertThat(step("close", "\"to\":\"\"").getStatus()).isEqualTo(404);
        assertThat(resource.attend("42", "{\"here\":true}").getStatus()).isEqualTo(404);
        assertThat(resource.attend("42", "{\"here\":true,\"user\":\"engineer\"}")
                        .getStatus())
                .isEqualTo(404);

        fixture.acting.logOut();
        assertThat(resource.get("42", tag).getStatus()).isEqualTo(401);
    }

    @Test
    public void closingRecordsTheMeeting() {
        var known = fixture.postmortems.ofPage(42).orElseThrow();
        fixture.postmortems.update(aPostmortem().knowing(Review.NONE).build().stored(known.version()));
        fixture.bodies.put(42, "<h2>Summary</h2>");
        begin();

        var closed = payload(step("close", "\"to\":\"\""));

        assertThat(closed.phase()).isEqualTo("ended");
        assertThat(fixture.postmortems.ofPage(42).orElseThrow().review().heldAt())
                .contains(RestFixture.NOW);
    }

    private void begin() {
        fixture.acting.loggedIn("engineer");
        payload(resource.begin("42", BEGIN));
    }

    private Response note(int number, String text) {
        return resource.note(
                "42",
                "{\"id\":\"" + id(number) + "\",\"kind\":\"decision\",\"item\":\"actions\",\"text\":\"" + text + "\"}");
    }

    private Response step(String step, String more) {
        var version = fixture.sittings.ofPage(42).map(each -> each.turn()).orElse(0);
        return resource.step("42", "{\"step\":\"" + step + "\",\"version\":" + version + "," + more + "}");
    }

    private static List<String> reasons(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(409);
        return ((Conflict) answer.getEntity())
                .reasons().stream().map(ErrorList.Entry::message).toList();
    }

    private static List<String> fields(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    private static ReviewPayload payload(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (ReviewPayload) answer.getEntity();
    }
}
