package org.aftermath.confluence.rest.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.TypedText;
import org.aftermath.confluence.rest.Wanted;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Stage;
import org.aftermath.core.measure.Verdict;
import org.aftermath.core.move.Move;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.Writable;
import org.aftermath.host.rest.JsonBody;

/** What a request wants of a measure. */
final class MeasureWish extends Wanted {

    private static final int MOST_SCENARIOS = 300;

    MeasureWish(JsonBody body) {
        super(body);
    }

    List<Fault> faultsOfMeasure(boolean isNew) {
        knows(isNew ? "id" : "version", "stage", "text", "introduction", "upkeep", "scenarios");
        if (isNew) {
            needsId();
        } else {
            needsVersion();
        }
        needs("stage", Stage.of(body.text("stage")).isPresent(), codes(Stage.values(), Stage::code));
        required("text", Measure.Wording.LONGEST);
        atMost("introduction", Measure.Wording.LONGEST_COST);
        atMost("upkeep", Measure.Wording.LONGEST_COST);
        var listed = scenarios();
        needs("scenarios", listed.size() <= MOST_SCENARIOS && listed.stream().allMatch(TypedText::isId), "[UUID, …]");
        return faults;
    }

    Measure measure(long pageId, UserRef by, Instant now) {
        return measure(body.text("id"), pageId, by, now);
    }

    Measure measure(String id, long pageId, UserRef by, Instant now) {
        var wording = new Measure.Wording(
                Stage.of(body.text("stage")).orElseThrow(), prose("text"), prose("introduction"), prose("upkeep"));
        return new Measure(id, pageId, wording, scenarios(), by, now, Optional.empty(), 0);
    }

    private List<String> scenarios() {
        return body.values().get("scenarios") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<Fault> faultsOfRemoval() {
        knows("version");
        needsVersion();
        return faults;
    }

    /** Later has a day to come, no has a reason, now has somebody and a day. */
    List<Fault> faultsOfDecision(LocalDate today) {
        knows("version", "decision", "day", "reason", "owner", "due", "urgency");
        needsVersion();
        var kind = kind();
        needs("decision", kind.isPresent(), codes(Verdict.Kind.values(), Verdict.Kind::code));
        if (kind.equals(Optional.of(Verdict.Kind.LATER))
                && day("day").filter(day -> day.isAfter(today)).isEmpty()) {
            faults.add(new Fault("day", Message.of("aftermath.measure.need.day")));
        }
        if (kind.equals(Optional.of(Verdict.Kind.NO))) {
            required("reason", Verdict.LONGEST);
        }
        if (kind.equals(Optional.of(Verdict.Kind.NOW))) {
            required("owner", Note.LONGEST_ABOUT);
            needsDay("due");
            needs("urgency", Set.of("P0", "P1").contains(body.text("urgency")), "P0, P1");
        }
        atMost("reason", Verdict.LONGEST);
        return faults;
    }

    Verdict verdict(UserRef by, Instant now) {
        var kind = kind().orElseThrow();
        var day = kind == Verdict.Kind.LATER ? day("day") : Optional.<LocalDate>empty();
        return new Verdict(kind, day, prose("reason"), by, now, Optional.empty());
    }

    /** Who does it by when, as a follow-up says it. */
    Map<String, String> promise() {
        var promise = new HashMap<String, String>();
        for (var name : List.of("owner", "due", "urgency")) {
            promise.put(name, prose(name));
        }
        return promise;
    }

    private Optional<Verdict.Kind> kind() {
        return Verdict.Kind.of(body.text("decision"));
    }

    List<Fault> faultsOfNote() {
        knows("id", "kind", "about", "text");
        var kind = Note.Kind.of(body.text("kind"));
        needs("kind", kind.isPresent(), codes(Note.Kind.values(), Note.Kind::code));
        kind.ifPresent(this::faultsOfNote);
        atMost("about", Note.LONGEST_ABOUT);
        atMost("text", Note.LONGEST);
        return faults;
    }

    private void faultsOfNote(Note.Kind kind) {
        if (!kind.isSingle()) {
            needsId();
        }
        if (kind == Note.Kind.NEXT) {
            needsDay("text");
        } else if (kind == Note.Kind.CHANGE) {
            needs("about", Note.CHANGES.contains(body.text("about")), String.join(", ", Note.CHANGES));
        } else {
            required("text", Note.LONGEST);
        }
        if (kind.isRegistered()) {
            required("about", Note.LONGEST_ABOUT);
        }
    }

    /** @param role what the writer takes part as, which is whose voice it is */
    Note note(long pageId, UserRef by, String role, Instant now) {
        var kind = Note.Kind.of(body.text("kind")).orElseThrow();
        var about = kind == Note.Kind.VOICE ? role : kind == Note.Kind.NEXT ? "" : prose("about");
        var id = kind.isSingle() ? kind.code() + "-" + pageId + "-" + about : body.text("id");
        return new Note(id, pageId, kind, about, prose("text"), by, now);
    }

    private void needsDay(String name) {
        if (day(name).isEmpty()) {
            faults.add(new Fault(name, Message.of("aftermath.measure.need.date")));
        }
    }

    private Optional<LocalDate> day(String name) {
        return Move.day(body.text(name));
    }

    private void required(String name, int most) {
        if (prose(name).isEmpty()) {
            faults.add(new Fault(name, Message.of("aftermath.measure.need." + name)));
        }
        atMost(name, most);
    }

    private void atMost(String name, int most) {
        if (prose(name).length() > most) {
            faults.add(new Fault(name, Message.of("aftermath.measure.need.shorter", most)));
        }
    }

    private String prose(String name) {
        return Writable.of(body.text(name));
    }
}
