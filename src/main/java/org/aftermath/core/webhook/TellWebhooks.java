package org.aftermath.core.webhook;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.StepFollower;
import org.aftermath.core.message.Posting;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.Site;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.webhook.Webhook.Event;
import org.aftermath.core.work.Writes;

/** Writes down what is to be told, in the transaction of what happened. */
@Writes
public final class TellWebhooks implements StepFollower {

    /** What a program gets that somebody only wants to try. */
    private static final String PING = "ping";

    private final Deliveries deliveries;
    private final Webhook.Spaces spaces;
    private final Known known;
    private final Supplier<String> ids;
    private final Clock clock;

    /** What is known of what happened. */
    public record Known(
            LongFunction<Optional<Postmortem>> postmortems,
            Function<FollowUpUid, Optional<FollowUp>> followUps,
            Tickets tickets,
            People people,
            Site site) {}

    /** @param ids each another */
    public TellWebhooks(Deliveries deliveries, Webhook.Spaces spaces, Known known, Supplier<String> ids, Clock clock) {
        this.deliveries = deliveries;
        this.spaces = spaces;
        this.known = known;
        this.ids = ids;
        this.clock = clock;
    }

    /** False if the place has no address of its own. */
    public boolean ping(String place) {
        var hook = spaces.at(place);
        hook.ifPresent(own -> add(own, PING, Map.of()));
        return hook.isPresent();
    }

    /** A page became a postmortem. */
    public void created(Postmortem postmortem) {
        tell(Event.POSTMORTEM_CREATED, postmortem, Map.of());
    }

    @Override
    public void taken(Postmortem moved, StatusChange step, Optional<Posting> posting) {
        var change = new LinkedHashMap<String, Object>();
        change.put("from", step.from().name());
        change.put("to", step.to().name());
        change.put("by", name(step.who()));
        change.put("reason", step.reason());
        var event = step.to() == Status.CLOSED ? Event.POSTMORTEM_CLOSED : Event.STATUS_CHANGED;
        tell(event, moved, Map.of("change", change));
    }

    /** The follow-ups of a page changed. */
    public void changed(List<FollowUp> before, List<FollowUp> now) {
        var earlier = before.stream().collect(toMap(FollowUp::uid, each -> each, (one, same) -> one));
        now.forEach(followUp -> changed(Optional.ofNullable(earlier.get(followUp.uid())), followUp));
    }

    private void changed(Optional<FollowUp> before, FollowUp now) {
        var was = before.map(FollowUp::commitment);
        if (now.commitment() == Commitment.COMMITTED && !was.equals(Optional.of(Commitment.COMMITTED))) {
            tell(Event.FOLLOWUP_COMMITTED, now, Map.of());
        } else if (now.commitment() == Commitment.DONE && !was.equals(Optional.of(Commitment.DONE))) {
            tell(Event.FOLLOWUP_RESOLVED, now, Map.of());
        } else if (now.commitment() == Commitment.COMMITTED && ticket(now).isEmpty()) {
            moved(now, before.flatMap(FollowUp::due), now.due());
        }
    }

    /** A ticket is new, or another than before. */
    public void heard(Optional<Ticket> before, Ticket now) {
        var from = before.flatMap(Ticket::due);
        var isResolved = now.isDone() && !before.map(Ticket::isDone).orElse(false);
        if (isResolved || isMoved(from, now.due())) {
            known.followUps().apply(now.uid()).ifPresent(followUp -> {
                moved(followUp, from, now.due());
                if (isResolved) {
                    tell(Event.FOLLOWUP_RESOLVED, followUp, Map.of());
                }
            });
        }
    }

    private void moved(FollowUp followUp, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (isMoved(from, to)) {
            var moved = new LinkedHashMap<String, Object>();
            moved.put("from", text(from));
            moved.put("to", text(to));
            tell(Event.FOLLOWUP_MOVED, followUp, Map.of("moved", moved));
        }
    }

    private static boolean isMoved(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private void tell(Event event, FollowUp followUp, Map<String, ?> more) {
        known.postmortems().apply(followUp.uid().pageId()).ifPresent(postmortem -> {
            var told = new LinkedHashMap<String, Object>();
            told.put("followUp", told(followUp));
            told.putAll(more);
            tell(event, postmortem, told);
        });
    }

    private void tell(Event event, Postmortem postmortem, Map<String, ?> more) {
        spaces.of(postmortem.spaceKey())
                .filter(hook -> hook.events().contains(event))
                .ifPresent(hook -> {
                    var told = new LinkedHashMap<String, Object>();
                    told.put("postmortem", told(postmortem));
                    told.putAll(more);
                    add(hook, event.code(), told);
                });
    }

    private void add(Webhook hook, String event, Map<String, ?> told) {
        var id = ids.get();
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("event", event);
        body.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        body.putAll(told);
        deliveries.add(id, hook.place(), event, body);
    }

    private Map<String, Object> told(Postmortem postmortem) {
        var told = new LinkedHashMap<String, Object>();
        told.put("pageId", postmortem.pageId());
        told.put("title", postmortem.title());
        told.put("url", known.site().pageUrl(postmortem.pageId()));
        told.put("space", postmortem.spaceKey());
        told.put("status", postmortem.status().name());
        told.put("severity", postmortem.severity().code());
        told.put("kind", postmortem.kind().code());
        told.put("services", postmortem.services());
        told.put("owner", postmortem.owner().map(this::name).orElse(""));
        return told;
    }

    /** The ticket has the last word on the day. */
    private Map<String, Object> told(FollowUp followUp) {
        var told = new LinkedHashMap<String, Object>();
        var ticket = ticket(followUp);
        told.put("uid", followUp.uid().toString());
        told.put("text", followUp.text());
        told.put("urgency", followUp.urgency().name());
        told.put("owner", followUp.owner().orElse(""));
        told.put("due", text(ticket.map(Ticket::due).orElse(followUp.due())));
        told.put("ticket", ticket.map(Ticket::key).orElse(""));
        told.put("ticketStatus", ticket.map(Ticket::status).orElse(""));
        told.put("ticketUrl", ticket.map(Ticket::url).orElse(""));
        return told;
    }

    private Optional<Ticket> ticket(FollowUp followUp) {
        return known.tickets().find(followUp.uid()).flatMap(Tickets.Known::ticket);
    }

    private String name(UserRef who) {
        return known.people().someone(who).userName();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
