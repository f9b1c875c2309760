package org.aftermath.confluence.rest.review;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.confluence.rest.LiveAnswers;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.review.CloseSitting;
import org.aftermath.core.review.LeadSitting;
import org.aftermath.core.review.ShowSitting;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.review.TakeMinutes;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Tells review meetings over REST and takes what is wanted of them. */
public final class ReviewDesk {

    /** What is done in review meetings. */
    public record Doings(LeadSitting lead, TakeMinutes minutes, CloseSitting close) {}

    private final ShowSitting show;
    private final LiveAnswers live;
    private final Doings doings;
    private final ReviewJson json;
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    public ReviewDesk(
            ShowSitting show,
            LiveAnswers live,
            Doings doings,
            ReviewJson json,
            People people,
            Refusals refusals,
            Clock clock) {
        this.show = show;
        this.live = live;
        this.doings = doings;
        this.json = json;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** 304 if the caller has seen all there is, without asking the database; empty if it has to be asked. */
    Optional<Response> unchanged(long pageId, @Nullable String known) {
        return live.unchanged(pageId, known);
    }

    Response told(Postmortem postmortem, UserRef reader, @Nullable String known) {
        var beat = live.beat(postmortem.pageId());
        var shown = show.of(postmortem, reader);
        var said = json.of(shown, reader);
        var sitting = shown.sitting();
        return live.told(
                beat,
                said,
                said.at(since(sitting.map(Sitting::itemAt)), since(sitting.map(Sitting::startedAt))),
                known);
    }

    private long since(Optional<Instant> start) {
        return start.map(at -> Duration.between(at, clock.instant()).toMillis()).orElse(0L);
    }

    Response begin(Postmortem postmortem, UserRef by, ReviewOrder order) {
        return answer(postmortem, by, order.faultsOfBeginning(), () -> doings.lead()
                .begin(postmortem.pageId(), order.agenda(), by));
    }

    Response step(Postmortem postmortem, UserRef by, ReviewOrder order) {
        return answer(postmortem, by, order.faultsOfStep(), () -> step(postmortem.pageId(), by, order));
    }

    private Optional<Message> step(long page, UserRef by, ReviewOrder order) {
        var lead = doings.lead();
        return switch (order.step()) {
            case MOVE -> lead.move(page, order.version(), order.to());
            case TIME -> lead.time(page, order.version(), order.agenda());
            case LEAD -> lead.lead(page, order.version(), by);
            case WRITE -> doings.minutes().write(page);
            case CLOSE -> doings.close().close(page, order.version(), by);
        };
    }

    Response note(Postmortem postmortem, UserRef by, ReviewOrder order) {
        return answer(postmortem, by, order.faultsOfEntry(), () -> doings.minutes()
                .note(order.note(postmortem.pageId(), by, Instant.ofEpochMilli(clock.millis()))));
    }

    /** The caller says that they are there, or that they are not. */
    Response attend(Postmortem postmortem, UserRef by, ReviewOrder order) {
        return answer(postmortem, by, order.faultsOfGuest(), () -> doings.lead()
                .attend(postmortem.pageId(), by, order.isHere()));
    }

    /** The caller says so of somebody else. */
    Response tick(Postmortem postmortem, UserRef by, ReviewOrder order) {
        var named = order.user().orElseThrow();
        var who = people.named(named).map(Person::ref);
        var faults = order.faultsOfGuest();
        if (who.isEmpty()) {
            faults.add(new Fault("user", Message.of("aftermath.meeting.stranger", Fault.excerpt(named))));
        }
        return answer(postmortem, by, faults, () -> doings.lead()
                .attend(postmortem.pageId(), who.orElseThrow(), order.isHere()));
    }

    private Response answer(Postmortem postmortem, UserRef by, List<Fault> faults, Supplier<Optional<Message>> work) {
        return refusals.attempt(faults, work, () -> told(postmortem, by, null));
    }
}
