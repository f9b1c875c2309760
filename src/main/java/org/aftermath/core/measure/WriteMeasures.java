package org.aftermath.core.measure;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Measures as they are typed and worded, each by oneself first and without a thought for cost (M13). One that somebody may
 * not see yet is unknown to them. What a method gives back is why not; empty if it is done, now or before. Safe for any
 * thread.
 */
@Writes
public final class WriteMeasures {

    /** Measures of one premortem. */
    public static final int MOST = 300;

    static final Message UNKNOWN = Message.of("aftermath.measure.unknown");
    static final Message OUTPACED = Message.of("aftermath.measure.outpaced");

    private final Measures measures;
    private final Premortems premortems;
    private final Pulse pulse;

    public WriteMeasures(Measures measures, Premortems premortems, Pulse pulse) {
        this.measures = measures;
        this.premortems = premortems;
        this.pulse = pulse;
    }

    /** Adds a measure. Sent again with the same words, because an answer was lost, it is there once. */
    public Optional<Message> write(Measure typed) {
        var known = measures.find(typed.pageId(), typed.id());
        if (known.isPresent()) {
            return repeated(typed, known.get());
        }
        if (measures.ofPage(typed.pageId()).size() >= MOST) {
            return Optional.of(Message.of("aftermath.measure.full", MOST));
        }
        var against = knownOf(typed);
        var added = measures.keep(typed.reworded(typed.wording(), against));
        pulse.changed(typed.pageId());
        return added.isPresent()
                ? Optional.empty()
                : measures.find(typed.pageId(), typed.id())
                        .map(taken -> repeated(typed, taken))
                        .orElse(Optional.of(Message.of("aftermath.measure.taken")));
    }

    private static Optional<Message> repeated(Measure typed, Measure known) {
        return typed.repeats(known) ? Optional.empty() : Optional.of(Message.of("aftermath.measure.taken"));
    }

    /** Other words, costs or scenarios. What became a follow-up says on the page what it is. */
    public Optional<Message> reword(Measure worded, int version, UserRef by) {
        var known = seen(measures, premortems, worded, by);
        if (known.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (known.get().version() != version) {
            return Optional.of(OUTPACED);
        }
        var kept = measures.keep(known.get().reworded(worded.wording(), knownOf(worded)));
        pulse.changed(worded.pageId());
        return kept.isPresent() ? Optional.empty() : Optional.of(OUTPACED);
    }

    /** Takes it away, unless it was promised. */
    public Optional<Message> withdraw(long pageId, String id, int version, UserRef by) {
        var known = measures.find(pageId, id).filter(each -> isSeen(premortems, each, by));
        if (known.isEmpty() || known.get().isPromised()) {
            return Optional.of(known.isEmpty() ? UNKNOWN : DecideMeasure.PROMISED);
        }
        var dropped = known.get().version() == version && measures.drop(known.get());
        pulse.changed(pageId);
        return dropped ? Optional.empty() : Optional.of(OUTPACED);
    }

    private List<String> knownOf(Measure worded) {
        var ids = premortems.scenarios(worded.pageId()).stream()
                .map(scenario -> scenario.id())
                .toList();
        return worded.scenarios().stream().filter(ids::contains).distinct().toList();
    }

    private static Optional<Measure> seen(Measures measures, Premortems premortems, Measure asked, UserRef by) {
        return measures.find(asked.pageId(), asked.id()).filter(each -> isSeen(premortems, each, by));
    }

    /** Whether somebody may know of it now. */
    static boolean isSeen(Premortems premortems, Measure measure, UserRef by) {
        return measure.author().equals(by)
                || premortems
                        .ofPage(measure.pageId())
                        .filter(Premortem::areMeasuresRevealed)
                        .isPresent();
    }
}
