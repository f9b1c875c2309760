package org.aftermath.confluence.rest.promise;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Urgency;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.junit.Before;
import org.junit.Test;

/** Saturday, 21 November: one promise was due on Wednesday, another is due on the thirtieth. */
public class PromisesResourceTest {

    private static final String DATE = "{\"seen\":\"2026-11-18\",\"due\":\"2026-12-10\",\"reason\":\"vendor\"}";

    private final RestFixture fixture = new RestFixture();
    private final PromisesResource resource = fixture.promises();

    @Before
    public void twoPromises() {
        fixture.followUps.replace(
                42,
                List.of(
                        aFollowUp().due(LocalDate.of(2026, 11, 18)).build(),
                        aFollowUp().withUid(42, "b").build()));
        fixture.tickets.keep(aTicket()
                .moved(Urgency.P0, "2026-11-04", "2026-11-11", "2026-11-18")
                .build());
    }

    @Test
    public void listsWhatIsLateAndMarksTheThirdDate() {
        assertThat(listed("late", "").promises()).singleElement().satisfies(entry -> {
            assertThat(entry.uid()).isEqualTo("42-a");
            assertThat(entry.left()).isEqualTo(-2);
            assertThat(entry.ownerName()).isEqualTo("The engineer");
            assertThat(entry.ticket().key()).isEqualTo("OPS-1");
            assertThat(entry.thirdDate()).isTrue();
            assertThat(entry.reasonMissing()).isTrue();
            assertThat(entry.answers()).isTrue();
        });
        assertThat(listed("all", "INC").promises())
                .extracting(PromisesResource.Entry::uid)
                .containsExactly("42-a", "42-b");
        assertThat(listed("all", "WEB").promises()).isEmpty();
    }

    @Test
    public void goesOnWithTheNextPage() {
        var first = (PromisesResource.Listed) resource.list("", "all", "0", "1").getEntity();
        var second = (PromisesResource.Listed)
                resource.list("", "all", first.nextCursor(), "1").getEntity();

        assertThat(first.promises()).extracting(PromisesResource.Entry::uid).containsExactly("42-a");
        assertThat(second.promises()).extracting(PromisesResource.Entry::uid).containsExactly("42-b");
    }

    @Test
    public void showsNothingOfPagesThatTheCallerMayNotSee() {
        fixture.postmortems.add(aPostmortem().onPage(43).withId("hidden").build());
        fixture.followUps.replace(43, List.of(aFollowUp().withUid(43, "h").build()));
        fixture.pages.hide(42);

        assertThat(listed("all", "")).isEqualTo(new PromisesResource.Listed(List.of(), null));
        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(404);
        assertThat(resource.agree("43-h", DATE).getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(resource.list("", "late", "0", "25").getStatus()).isEqualTo(401);
    }

    @Test
    public void saysWhatIsWrongWithTheQuery() {
        assertThat(fields(resource.list("", "soon", "x", "-"))).containsExactly("cursor", "limit", "due");
        assertThat(fields(resource.list("", "late", "0", "101"))).containsExactly("limit");
    }

    @Test
    public void givesANewDateToTicketAndPageAndKeepsTheReasonEvenIfThePostmortemIsClosed() {
        fixture.postmortems.update(fixture.postmortems.ofPage(42).orElseThrow().at(Status.CLOSED));
        page();
        fixture.tracker.answering(aTicket()
                .moved(Urgency.P0, "2026-11-04", "2026-11-11", "2026-11-18", "2026-12-10")
                .atSequence(2)
                .build());

        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(200);

        assertThat(fixture.tracker.amended).singleElement().satisfies(amendment -> {
            assertThat(amendment.due()).contains(LocalDate.of(2026, 12, 10));
            assertThat(amendment.owner()).isEmpty();
        });
        assertThat(fixture.bodies.storage(42)).contains("2026-12-10");
        assertThat(listed("all", "").promises().get(1)).satisfies(entry -> {
            assertThat(entry.due()).isEqualTo("2026-12-10");
            assertThat(entry.reason()).isEqualTo("vendor");
            assertThat(entry.reasonMissing()).isFalse();
        });
        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(409);
    }

    @Test
    public void refusesWhatIsNoNewDate() {
        assertThat(fields(resource.agree("42-a", "{\"seen\":\"x\",\"due\":\"2026-02-30\",\"why\":1}")))
                .containsExactly("why", "seen", "due");
        assertThat(fields(resource.agree("42-a", "{\"seen\":\"2026-11-18\",\"due\":\"2026-11-20\",\"reason\":\" \"}")))
                .containsExactly("due", "reason");
        assertThat(fields(resource.agree(
                        "42-a",
                        "{\"seen\":\"2026-12-18\",\"due\":\"2026-12-18\",\"reason\":\"" + "x".repeat(2001) + "\"}")))
                .containsExactly("due", "reason");
        assertThat(resource.agree("42-a", "[]").getStatus()).isEqualTo(400);
        assertThat(resource.agree("nothing", DATE).getStatus()).isEqualTo(404);
        assertThat(fixture.tracker.amended).isEmpty();
    }

    @Test
    public void tellsWhoeverWasSlower() {
        var date = DATE.replace("2026-11-18", "2026-11-11");

        assertThat(key(resource.agree("42-a", date))).isEqualTo("aftermath.promise.overtaken");
        assertThat(key(resource.agree("42-b", DATE))).isEqualTo("aftermath.promise.noticket");
        fixture.tickets.keep(aTicket().done().atSequence(3).build());
        assertThat(key(resource.agree("42-a", DATE))).isEqualTo("aftermath.promise.done");
        assertThat(fixture.tracker.amended).isEmpty();
    }

    @Test
    public void changesNothingIfJiraRefusesOrIsAway() {
        page();
        fixture.tracker.refusing("You may not").away();

        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(409);
        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(503);
        assertThat(fixture.bodies.storage(42)).doesNotContain("2026-12-10");
        fixture.pages.lock(42);
        assertThat(resource.agree("42-a", DATE).getStatus()).isEqualTo(403);
    }

    private void page() {
        fixture.bodies.put(
                42,
                "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"a\">"
                        + "<ac:parameter ac:name=\"urgency\">P0</ac:parameter>"
                        + "<ac:parameter ac:name=\"due\">2026-11-18</ac:parameter>"
                        + "<ac:parameter ac:name=\"state\">committed</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[Fail over]]></ac:plain-text-body></ac:structured-macro>");
    }

    private PromisesResource.Listed listed(String due, String space) {
        return (PromisesResource.Listed) resource.list(space, due, "0", "25").getEntity();
    }

    private static List<String> fields(Response response) {
        assertThat(response.getStatus()).isEqualTo(400);
        return ((ErrorList) response.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    private static String key(Response response) {
        assertThat(response.getStatus()).isEqualTo(409);
        return ((Conflict) response.getEntity()).reasons().get(0).key();
    }
}
