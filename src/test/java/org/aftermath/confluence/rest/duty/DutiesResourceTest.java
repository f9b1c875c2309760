package org.aftermath.confluence.rest.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class DutiesResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final DutiesResource resource = fixture.duties();

    @Test
    public void tellsTheSevenDutiesOfAnOwner() {
        var answer = payload(resource.get("42", fixture.request));

        assertThat(answer.total()).isEqualTo(7);
        assertThat(answer.done()).isZero();
        assertThat(answer.duties())
                .extracting(DutiesPayload.Line::duty)
                .containsExactly("schedule", "investigate", "complete", "tickets", "circulate", "present", "tell");
        assertThat(answer.duties())
                .extracting(DutiesPayload.Line::label)
                .first()
                .asString()
                .contains("review meeting");
    }

    @Test
    public void ticksAndTakesBackHoweverOftenItIsSaid() {
        tick("42", "{\"duty\":\"tell\",\"done\":true}");
        var ticked = payload(tick("42", "{\"duty\":\"tell\",\"done\":true}"));

        assertThat(ticked.done()).isEqualTo(1);
        assertThat(ticked.duties().get(6))
                .extracting(DutiesPayload.Line::who, DutiesPayload.Line::whoName, DutiesPayload.Line::when)
                .containsExactly("sre", "The sre", "2026-11-21T09:00:00Z");
        assertThat(fixture.changes.ofPage(42, 9)).hasSize(1);
        assertThat(payload(tick("42", "{\"duty\":\"tell\",\"done\":false}")).done())
                .isZero();
    }

    @Test
    public void namesEveryFault() {
        var faults = tick("42", "{\"duty\":\"rest\",\"done\":\"yes\",\"moon\":1}");

        assertThat(faults.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) faults.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactly("moon", "duty", "done");
        assertThat(tick("42", "[]").getStatus()).isEqualTo(400);
    }

    @Test
    public void letsNobodyTickWhoMayNotChangeThePage() {
        fixture.pages.lock(42);
        assertThat(tick("42", "{\"duty\":\"tell\",\"done\":true}").getStatus()).isEqualTo(403);
        assertThat(tick("43", "{\"duty\":\"tell\",\"done\":true}").getStatus()).isEqualTo(404);

        fixture.acting.logOut();
        assertThat(resource.get("42", fixture.request).getStatus()).isEqualTo(401);
    }

    private Response tick(String pageId, String body) {
        return resource.tick(pageId, body);
    }

    private static DutiesPayload payload(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (DutiesPayload) answer.getEntity();
    }
}
