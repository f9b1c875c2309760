package org.aftermath.core.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Reason;

/** The status machine: which steps there are, and what stands in their way. */
final class Moves {

    private static final Map<Status, List<Status>> STEPS = Map.of(
            Status.DRAFT, List.of(Status.IN_REVIEW),
            Status.IN_REVIEW, List.of(Status.REVIEWED, Status.CLOSED, Status.DRAFT),
            Status.REVIEWED, List.of(Status.CLOSED, Status.IN_REVIEW),
            Status.CLOSED, List.of(Status.IN_REVIEW));

    private Moves() {}

    /** Every step from where the postmortem stands: forward ones first, allowed or not. */
    static List<Move> of(Situation situation) {
        return STEPS.getOrDefault(situation.postmortem().status(), List.of()).stream()
                .map(to -> move(situation, to))
                .toList();
    }

    /** Empty if the machine knows no such step. */
    static Optional<Move> to(Situation situation, Status to) {
        return of(situation).stream().filter(move -> move.to() == to).findFirst();
    }

    private static Move move(Situation situation, Status to) {
        var verdicts =
                Policies.ALL.stream().map(policy -> policy.judge(situation, to)).toList();
        var back = situation.postmortem().status().isAfter(to);
        return new Move(
                to,
                back,
                reasons(verdicts, Mode.BLOCK, situation.outline()),
                reasons(verdicts, Mode.WARN, situation.outline()),
                asksPosting(situation, to));
    }

    private static List<Reason> reasons(List<Policy.Verdict> verdicts, Mode mode, Outline outline) {
        return verdicts.stream()
                .filter(verdict -> verdict.mode() == mode)
                .flatMap(verdict -> verdict.reasons().stream())
                .map(reason -> reason.on(outline))
                .toList();
    }

    private static boolean asksPosting(Situation situation, Status to) {
        return situation.needsMessage()
                && situation.message().posted().isEmpty()
                && to == Status.CLOSED
                && situation.rules().mode(Policies.MESSAGE_POSTED) != Mode.OFF;
    }
}
