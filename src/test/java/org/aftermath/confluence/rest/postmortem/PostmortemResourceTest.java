package org.aftermath.confluence.rest.postmortem;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class PostmortemResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final PostmortemResource resource = fixture.postmortem();

    @Test
    public void tellsWhatItIs() {
        fixture.followUps.replace(42, List.of(aFollowUp().build()));

        var answer = (PostmortemPayload) get("42").getEntity();

        assertThat(answer.status()).isEqualTo("DRAFT");
        assertThat(answer.severity()).isEqualTo("SEV-1");
        assertThat(answer.kind()).isEqualTo("incident");
        assertThat(answer.owner()).isEqualTo("sre");
        assertThat(answer.ownerName()).isEqualTo("The sre");
        assertThat(answer.externalMessage()).isEqualTo("no");
        assertThat(answer.times().startedAt()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(answer.times().resolvedAt()).isNull();
        assertThat(answer.next().who()).isEqualTo("sre");
        assertThat(answer.moves())
                .containsExactly(
                        new StandingPayload.MovePayload("IN_REVIEW", true, false, false, List.of(), List.of()));
        assertThat(answer.completeness()).isEqualTo(new StandingPayload.Completeness(11, 11, List.of()));
        assertThat(answer.followUps()).isEqualTo(new PostmortemPayload.Counts(0, 1));
    }

    @Test
    public void tellsAnOwnerWhoseAccountIsGoneByTheirKey() {
        fixture.postmortems.forget(42);
        fixture.postmortems.add(aPostmortem().ownedBy("gone").build());

        var answer = (PostmortemPayload) get("42").getEntity();

        assertThat(answer.owner()).isEqualTo("GONE");
        assertThat(answer.next().who()).isEqualTo("GONE");
    }

    @Test
    public void answersAnUnchangedPostmortemWithItsTagAlone() {
        when(fixture.request.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());

        var answer = get("42");

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.hasEntity()).isFalse();
        assertThat(answer.getEntityTag()).isNotNull();
    }

    @Test
    public void changesTheTagWithTheContent() {
        var before = get("42").getEntityTag();
        move("42", "{\"to\":\"IN_REVIEW\"}");

        assertThat(get("42").getEntityTag()).isNotEqualTo(before);
    }

    @Test
    public void answersAlikeForUnknownHiddenAndOrdinaryPages() {
        fixture.pages.add(44);
        var unknown = get("41").getEntity();
        fixture.pages.hide(42);

        for (var page : List.of("42", "44", "x", "-1", "9999999999999999999")) {
            assertThat(get(page).getStatus()).as(page).isEqualTo(404);
            assertThat(get(page).getEntity()).isEqualTo(unknown);
            assertThat(move(page, "{\"to\":\"IN_REVIEW\"}").getStatus()).isEqualTo(404);
        }
    }

    @Test
    public void asksStrangersToLogIn() {
        fixture.acting.logOut();

        assertThat(get("42").getStatus()).isEqualTo(401);
        assertThat(move("42", "{}").getStatus()).isEqualTo(401);
        assertThat(((ErrorList) get("42").getEntity()).errors())
                .containsExactly(new ErrorList.Entry("aftermath.rest.anonymous", "Log in first.", null));
    }

    @Test
    public void letsOnlyThoseMoveItWhoMayChangeThePage() {
        fixture.pages.lock(42);

        assertThat(move("42", "{\"to\":\"IN_REVIEW\"}").getStatus()).isEqualTo(403);
        assertThat(((PostmortemPayload) get("42").getEntity()).moves()).isEmpty();
    }

    @Test
    public void movesItAndTellsWhatItIsNow() {
        var answer = move("42", "{\"to\":\"in_review\"}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(((PostmortemPayload) answer.getEntity()).status()).isEqualTo("IN_REVIEW");
        assertThat(((PostmortemPayload) answer.getEntity()).version()).isEqualTo(2);
    }

    @Test
    public void saysWhyNot() {
        var answer = move("42", "{\"to\":\"CLOSED\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((Conflict) answer.getEntity()).reasons())
                .extracting(ErrorList.Entry::key)
                .containsExactly("aftermath.move.none");
    }

    @Test
    public void tellsTheSlowerOneWhoWasFaster() {
        move("42", "{\"to\":\"IN_REVIEW\"}");

        var answer = move("42", "{\"to\":\"IN_REVIEW\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((Conflict) answer.getEntity()).errors())
                .extracting(ErrorList.Entry::message)
                .containsExactly("The sre has already moved it to review.");
    }

    @Test
    public void refusesWhatItCannotRead() {
        for (var body : List.of("{", "[]", "\"x\"", "null", "{\"to\":\"NOWHERE\"}", "{\"to\":7}", "{}")) {
            assertThat(move("42", body).getStatus()).as(body).isEqualTo(400);
        }
        assertThat(move("42", null).getStatus()).isEqualTo(400);
    }

    private Response get(String pageId) {
        return resource.get(pageId, fixture.request);
    }

    private Response move(String pageId, String body) {
        return resource.move(pageId, body);
    }
}
