package org.aftermath.confluence.rest.message;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class MessageResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Test
    public void tellsOfAMessageThatNobodyHasBegun() {
        given(Status.DRAFT);

        var told = (MessagePayload) fixture.message().get("50", fixture.request).getEntity();

        assertThat(told.version()).isZero();
        assertThat(told.needed()).isEqualTo("yes");
        assertThat(told.state()).isEqualTo("draft");
        assertThat(told.sheet().open())
                .contains("whom", "how-many", "next-news")
                .doesNotContain("since");
        assertThat(told.approval().allowed()).isFalse();
        assertThat(told.form().values()).containsEntry("summary", "");
    }

    @Test
    public void goesFromTheFirstWordToItsPosting() {
        given(Status.REVIEWED);

        var written = ok(
                put(
                        "{\"version\": 0, \"summary\": \"告知\", \"owner\": \"engineer\", \"nextNewsAt\": \"2026-11-20T10:00\"}"));
        assertThat(written.words().ownerName()).isEqualTo("The engineer");
        assertThat(written.sheet().nextNewsAt()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(written.form().values()).containsEntry("nextNewsAt", "2026-11-20T10:00");
        assertThat(ok(fixture.message().approve("50", "{\"version\": 1}"))
                        .approved()
                        .by())
                .isEqualTo("sre");
        fixture.acting.loggedIn("engineer");
        var posted = ok(post(
                "{\"version\": 2, \"postedAt\": \"2026-11-20T10:00Z\", \"postedUrl\": \"https://status.example/1\"}"));
        assertThat(posted.state()).isEqualTo("posted");
        assertThat(posted.posted())
                .isEqualTo(new MessagePayload.Sign(
                        "engineer", "The engineer", "2026-11-20T10:00:00Z", "https://status.example/1"));
    }

    @Test
    public void refusesUnknownKeysByName() {
        given(Status.REVIEWED);

        assertThat(faults(put("{\"version\": 0, \"sumary\": \"?\"}"))).containsExactly("sumary");
        assertThat(faults(put("{\"version\": 0, \"summary\": {\"a\": 1}, \"doing\": 3}")))
                .containsExactlyInAnyOrder("summary", "doing");
        assertThat(faults(fixture.message().approve("50", "{\"version\": 0, \"by\": \"x\"}")))
                .containsExactly("by");
        assertThat(faults(post("{\"version\": 0, \"at\": \"x\"}"))).containsExactly("at", "postedAt");
        assertThat(faults(post("{\"postedAt\": \"2026-11-20T10:00Z\", \"postedUrl\": \"javascript:x\"}")))
                .containsExactly("postedUrl");
        assertThat(faults(post("{\"postedAt\": \"2026-11-20T10:00Z\"}"))).containsExactly("version");
    }

    @Test
    public void saysWhyNot() {
        given(Status.IN_REVIEW);
        put("{\"version\": 0, \"summary\": \"Words\"}");

        var answer = post("{\"version\": 1, \"postedAt\": \"2026-11-20T10:00Z\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((Conflict) answer.getEntity()).reasons())
                .extracting(ErrorList.Entry::key)
                .containsExactly(
                        "aftermath.message.post.early",
                        "aftermath.message.post.unapproved",
                        "aftermath.message.post.support");
    }

    @Test
    public void tellsALatecomerWhoWasFasterAndWhatItSaysNow() {
        given(Status.DRAFT);
        put("{\"version\": 0, \"summary\": \"First\"}");

        var late = put("{\"version\": 0, \"summary\": \"Second\"}");

        assertThat(late.getStatus()).isEqualTo(409);
        var told = (MessageDesk.Overtaken) late.getEntity();
        assertThat(told.errors().get(0).message()).startsWith("The sre changed this message meanwhile.");
        assertThat(told.current().words().summary()).isEqualTo("First");
    }

    @Test
    public void goesNoFurtherThanThePageLets() {
        given(Status.DRAFT);
        fixture.pages.lock(50);
        assertThat(put("{\"version\": 0}").getStatus()).isEqualTo(403);
        fixture.pages.hide(50);
        assertThat(put("{\"version\": 0}").getStatus()).isEqualTo(404);
        assertThat(fixture.message().get("50", fixture.request).getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(put("{\"version\": 0}").getStatus()).isEqualTo(401);
        assertThat(fixture.messages().list(new ListQuery()).getStatus()).isEqualTo(401);
    }

    @Test
    public void findsEarlierMessagesByServiceAndSeverity() {
        given(Status.CLOSED);
        fixture.messages.keep(aMessage().onPage(50).posted().build());
        var query = new ListQuery();
        query.service = "checkout";
        query.severity = "SEV-2";

        assertThat(past(query).messages()).isEmpty();
        query.severity = "SEV-1";
        assertThat(past(query).messages()).extracting(PastMessages.Past::pageId).containsExactly(50L);
        query.severity = "SEV-9";
        assertThat(fixture.messages().list(query).getStatus()).isEqualTo(400);
    }

    private void given(Status status) {
        fixture.pages.add(50);
        fixture.postmortems.add(aPostmortem()
                .onPage(50)
                .of(Severity.SEV_1)
                .in(status)
                .withExternalMessage()
                .build());
    }

    private PastMessages past(ListQuery query) {
        return (PastMessages) fixture.messages().list(query).getEntity();
    }

    private Response put(String body) {
        return fixture.message().write("50", body);
    }

    private Response post(String body) {
        return fixture.message().post("50", body);
    }

    private static MessagePayload ok(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (MessagePayload) answer.getEntity();
    }

    private static java.util.List<String> faults(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }
}
