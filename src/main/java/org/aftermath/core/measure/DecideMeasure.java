package org.aftermath.core.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;
import org.aftermath.core.writing.FollowUpEdit;
import org.aftermath.core.writing.FollowUpWish;
import org.aftermath.core.writing.WriteFollowUps;

/**
 * Decides about a measure: now, later or no (M16). "Now" makes it a follow-up of the page under the measure's own id, so
 * that it gets one ticket however often somebody presses, and whatever died in between; from then on the page says what
 * becomes of it. Must not be called within a transaction. Safe for any thread.
 */
@Writes
public final class DecideMeasure {

    static final Message PROMISED = Message.of("aftermath.measure.promised");

    private final Measures measures;
    private final Premortems premortems;
    private final WriteFollowUps followUps;
    private final SpaceRules rules;
    private final Pulse pulse;

    public DecideMeasure(
            Measures measures, Premortems premortems, WriteFollowUps followUps, SpaceRules rules, Pulse pulse) {
        this.measures = measures;
        this.premortems = premortems;
        this.followUps = followUps;
        this.rules = rules;
        this.pulse = pulse;
    }

    /**
     * @param promise who does it by when and how urgent it is, by the parameters of a follow-up; for "now" alone
     * @param version of the measure that was decided on; of no matter where it only says again what is decided
     * @return why it is not decided; empty if it is
     */
    public Optional<FollowUpEdit> decide(
            PageFacts page, String id, int version, Verdict verdict, Map<String, String> promise) {
        var known =
                measures.find(page.pageId(), id).filter(each -> WriteMeasures.isSeen(premortems, each, verdict.by()));
        if (known.isEmpty()) {
            return not(WriteMeasures.UNKNOWN);
        }
        if (known.get().isPromised()) {
            return verdict.kind() == Verdict.Kind.NOW ? promise(known.get(), promise) : not(PROMISED);
        }
        if (known.get().version() != version) {
            return not(WriteMeasures.OUTPACED);
        }
        var decided = measures.keep(known.get().decided(Optional.of(timed(page, verdict))));
        pulse.changed(page.pageId());
        if (decided.isEmpty()) {
            return not(WriteMeasures.OUTPACED);
        }
        return verdict.kind() == Verdict.Kind.NOW ? kept(known.get(), decided.get(), promise) : Optional.empty();
    }

    private Verdict timed(PageFacts page, Verdict verdict) {
        return verdict.day()
                .map(day -> verdict.remindingOn(businessDay(page.spaceKey(), day)))
                .orElse(verdict);
    }

    /** That day, or the next on which people of the space work. */
    private LocalDate businessDay(String spaceKey, LocalDate day) {
        return rules.of(spaceKey).calendar().addBusinessDays(day.minusDays(1), 1);
    }

    /** What the page cannot take is not decided. */
    private Optional<FollowUpEdit> kept(Measure before, Measure decided, Map<String, String> promise) {
        var outcome = promise(decided, promise);
        if (outcome.isPresent()) {
            measures.keep(decided.decided(before.verdict()));
            pulse.changed(decided.pageId());
        }
        return outcome;
    }

    private Optional<FollowUpEdit> promise(Measure measure, Map<String, String> promise) {
        var said = new HashMap<>(promise);
        said.put("text", measure.wording().text());
        said.put("type", measure.wording().stage().type().name().toLowerCase(Locale.ROOT));
        said.put("state", "committed");
        var edit = followUps.put(measure.followUp(), new FollowUpWish(Optional.empty(), said));
        pulse.changed(measure.pageId());
        return edit instanceof FollowUpEdit.Unknown
                ? not(WriteMeasures.UNKNOWN)
                : Optional.of(edit).filter(made -> !(made instanceof FollowUpEdit.Done));
    }

    private static Optional<FollowUpEdit> not(Message reason) {
        return Optional.of(new FollowUpEdit.Refused(reason));
    }
}
