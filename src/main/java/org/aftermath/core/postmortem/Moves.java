package org.aftermath.core.postmortem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Message;

/** The status machine: which steps there are, and what stands in their way. */
public final class Moves {

    private static final Map<Status, List<Status>> STEPS = Map.of(
            Status.DRAFT, List.of(Status.IN_REVIEW),
            Status.IN_REVIEW, List.of(Status.REVIEWED, Status.CLOSED, Status.DRAFT),
            Status.REVIEWED, List.of(Status.CLOSED, Status.IN_REVIEW),
            Status.CLOSED, List.of(Status.IN_REVIEW));

    private Moves() {}

    /** Every step from where the postmortem stands: forward ones first, allowed or not. */
    public static List<Move> of(Postmortem postmortem) {
        return STEPS.getOrDefault(postmortem.status(), List.of()).stream()
                .map(to -> move(postmortem, to))
                .toList();
    }

    /** Empty if the machine knows no such step. */
    public static Optional<Move> to(Postmortem postmortem, Status to) {
        return of(postmortem).stream().filter(move -> move.to() == to).findFirst();
    }

    private static Move move(Postmortem postmortem, Status to) {
        return new Move(to, postmortem.status().isAfter(to), objections(postmortem, to));
    }

    private static List<Message> objections(Postmortem postmortem, Status to) {
        return MovePolicy.ALL.stream()
                .flatMap(policy -> policy.judge(postmortem, to).stream())
                .toList();
    }
}
