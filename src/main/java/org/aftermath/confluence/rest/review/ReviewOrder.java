package org.aftermath.confluence.rest.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.TypedText;
import org.aftermath.confluence.rest.Wanted;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.review.Agenda;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.TakeMinutes;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request wants of a review meeting. */
final class ReviewOrder extends Wanted {

    /** What whoever leads can do. */
    enum Step {
        MOVE,
        TIME,
        LEAD,
        WRITE,
        CLOSE
    }

    ReviewOrder(JsonBody body) {
        super(body);
    }

    /** That the rules were read is said, or there is no meeting (B01). */
    List<Fault> faultsOfBeginning() {
        knows("rules", "minutes");
        if (!Boolean.TRUE.equals(body.values().get("rules"))) {
            faults.add(new Fault("rules", Message.of("aftermath.review.unread")));
        }
        timed();
        return faults;
    }

    List<Fault> faultsOfStep() {
        knows("step", "version", "to", "minutes");
        var step = of("step", Step.values());
        needs("step", step.isPresent(), codes(Step.values()));
        needsVersion();
        if (step.equals(Optional.of(Step.MOVE))) {
            needs("to", of("to", AgendaItem.values()).isPresent(), codes(AgendaItem.values()));
        }
        if (step.equals(Optional.of(Step.TIME))) {
            timed();
        }
        return faults;
    }

    List<Fault> faultsOfEntry() {
        knows("id", "kind", "item", "text");
        needsId();
        needs("kind", of("kind", Note.Kind.values()).isPresent(), codes(Note.Kind.values()));
        needs("item", of("item", AgendaItem.values()).isPresent(), codes(AgendaItem.values()));
        var text = TypedText.of(body, "text");
        if (text.isEmpty() || text.length() > TakeMinutes.LONGEST) {
            faults.add(new Fault("text", Message.of("aftermath.session.text", TakeMinutes.LONGEST)));
        }
        return faults;
    }

    List<Fault> faultsOfGuest() {
        knows("user", "here");
        needs("here", body.values().get("here") instanceof Boolean, "true, false");
        return faults;
    }

    Step step() {
        return of("step", Step.values()).orElseThrow();
    }

    AgendaItem to() {
        return of("to", AgendaItem.values()).orElseThrow();
    }

    Agenda agenda() {
        return new Agenda(minutes());
    }

    Note note(long pageId, UserRef author, Instant now) {
        return new Note(
                body.text("id"),
                pageId,
                of("kind", Note.Kind.values()).orElseThrow(),
                of("item", AgendaItem.values()).orElseThrow(),
                TypedText.of(body, "text"),
                author,
                now,
                false);
    }

    /** Empty for the caller themselves. */
    Optional<String> user() {
        return Optional.of(body.text("user").strip()).filter(name -> !name.isEmpty());
    }

    boolean isHere() {
        return Boolean.TRUE.equals(body.values().get("here"));
    }

    private void timed() {
        if (!Agenda.isSound(minutes())) {
            faults.add(new Fault("minutes", Message.of("aftermath.review.minutes", Meeting.SHORTEST, Meeting.LONGEST)));
        }
    }

    /** Empty, which is no agenda, unless every one is a whole number. */
    private List<Integer> minutes() {
        var given = body.values().get("minutes") instanceof List<?> list ? list : List.of();
        return given.stream().allMatch(Integer.class::isInstance)
                ? given.stream().map(Integer.class::cast).toList()
                : List.of();
    }
}
