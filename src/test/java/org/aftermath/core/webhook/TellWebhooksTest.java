package org.aftermath.core.webhook;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.webhook.Webhook.Event;
import org.aftermath.host.wire.Json;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryDeliveries;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class TellWebhooksTest implements Webhook.Spaces, Site {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final MovableClock clock = new MovableClock();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final Map<String, Webhook> hooks = new HashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final TellWebhooks webhooks = new TellWebhooks(
            deliveries,
            this,
            new TellWebhooks.Known(
                    postmortems::ofPage, followUps::find, tickets, FakePeople.of("sre", "engineer"), this),
            () -> "id-" + ids.incrementAndGet(),
            clock);

    @Override
    public Optional<Webhook> of(String spaceKey) {
        return Optional.ofNullable(hooks.get(spaceKey));
    }

    @Override
    public Optional<Webhook> at(String place) {
        return of(place);
    }

    @Override
    public String pageUrl(long pageId) {
        return "https://wiki.example/pages/" + pageId;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Before
    public void aSpaceWithAReceiver() {
        postmortems.add(aPostmortem().build());
        hook(Set.of(Event.values()));
    }

    private void hook(Set<Event> events) {
        hooks.put("INC", new Webhook("INC", URI.create("https://receiver.example"), events));
    }

    @Test
    public void tellsAStepWithWhoTookItAndAClosingAsItself() {
        step(Status.DRAFT, Status.IN_REVIEW);
        step(Status.REVIEWED, Status.CLOSED);

        assertThat(events()).containsExactly("status_changed", "postmortem_closed");
        var body = body(0);
        assertThat(body.getString("event")).isEqualTo("status_changed");
        assertThat(body.getString("id")).isEqualTo("id-1");
        assertThat(body.getObject("change"))
                .isEqualTo(Map.of("from", "DRAFT", "to", "IN_REVIEW", "by", "sre", "reason", "ready"));
        assertThat(body.getObject("postmortem").getString("url")).isEqualTo("https://wiki.example/pages/42");
        assertThat(body.getObject("postmortem").getString("status")).isEqualTo("IN_REVIEW");
    }

    private void step(Status from, Status to) {
        var step = new StatusChange(42, from, to, FakePeople.ref("sre"), clock.instant(), "ready");
        webhooks.taken(aPostmortem().in(to).build(), step, Optional.empty());
    }

    @Test
    public void tellsOnlyTheEventsThatAreWantedWhereTheyAreWanted() {
        hook(Set.of(Event.POSTMORTEM_CREATED));

        step(Status.DRAFT, Status.IN_REVIEW);
        webhooks.created(aPostmortem().build());
        webhooks.created(aPostmortem().inSpace("OTHER").build());

        assertThat(events()).containsExactly("postmortem_created");
    }

    @Test
    public void tellsAPromiseOnceAndItsMovedDayFromThePageAsLongAsThereIsNoTicket() {
        var idea = aFollowUp().being(Commitment.PROPOSED).due(DUE).build();
        var promise = aFollowUp().being(Commitment.COMMITTED).due(DUE).build();
        var moved =
                aFollowUp().being(Commitment.COMMITTED).due(DUE.plusDays(14)).build();

        webhooks.changed(List.of(), List.of(idea));
        webhooks.changed(List.of(idea), List.of(promise));
        webhooks.changed(List.of(promise), List.of(promise));
        webhooks.changed(List.of(promise), List.of(moved));
        tickets.keep(aTicket().build());
        webhooks.changed(List.of(moved), List.of(promise));

        assertThat(events()).containsExactly("followup_committed", "followup_moved");
        assertThat(body(1).getObject("moved")).isEqualTo(Map.of("from", "2026-12-01", "to", "2026-12-15"));
        assertThat(body(1).getObject("followUp").getString("due")).isEqualTo("2026-12-15");
    }

    @Test
    public void tellsWhatIsDoneWithAndWithoutATicket() {
        var promise = aFollowUp().being(Commitment.COMMITTED).build();
        var kept = aFollowUp().being(Commitment.DONE).build();
        webhooks.changed(List.of(promise), List.of(kept));

        followUps.replace(42, List.of(promise));
        var open = aTicket().due(DUE).build();
        var done = aTicket().due(DUE.plusDays(1)).done().build();
        webhooks.heard(Optional.empty(), open);
        webhooks.heard(Optional.of(open), done);
        webhooks.heard(Optional.of(done), done);

        assertThat(events()).containsExactly("followup_resolved", "followup_moved", "followup_resolved");
    }

    @Test
    public void saysNothingOfFollowUpsThatStandOnNoPostmortem() {
        FollowUp measure =
                aFollowUp().withUid(99, "m").being(Commitment.COMMITTED).build();

        webhooks.changed(List.of(), List.of(measure));

        assertThat(events()).isEmpty();
    }

    @Test
    public void pingsOnlyWherePlacesHaveAnAddress() {
        assertThat(webhooks.ping("INC")).isTrue();
        assertThat(webhooks.ping("")).isFalse();

        assertThat(body(0)).containsOnlyKeys("id", "event", "at");
    }

    @Test
    public void saysWhatTheDocumentSays() throws IOException {
        var text = Files.readString(Path.of("../docs/webhooks.md"));
        var sample = Json.read(text.substring(text.indexOf("```json") + 7, text.lastIndexOf("```")))
                .orElseThrow();
        var promise = aFollowUp().being(Commitment.COMMITTED).due(DUE).build();
        followUps.replace(42, List.of(promise));
        var before = aTicket().due(DUE).build();
        webhooks.heard(Optional.of(before), aTicket().due(DUE.plusDays(1)).build());
        step(Status.DRAFT, Status.IN_REVIEW);

        var told = new HashMap<String, String>(shape(body(0), ""));
        told.putAll(shape(body(1), ""));
        assertThat(told).isEqualTo(shape(sample, ""));
        for (var event : Event.values()) {
            assertThat(text).contains("| `" + event.code() + "` |");
        }
    }

    private static Map<String, String> shape(JsonObject object, String path) {
        var shape = new HashMap<String, String>();
        object.forEach((name, value) -> {
            if (value instanceof JsonObject inner) {
                shape.putAll(shape(inner, path + name + "."));
            } else {
                shape.put(
                        path + name,
                        value instanceof Number ? "number" : value.getClass().getSimpleName());
            }
        });
        return shape;
    }

    private List<String> events() {
        return deliveries.due(clock.instant(), 50).stream()
                .map(Deliveries.Delivery::event)
                .toList();
    }

    private JsonObject body(int place) {
        return Json.read(deliveries.due(clock.instant(), 50).get(place).body()).orElseThrow();
    }
}
