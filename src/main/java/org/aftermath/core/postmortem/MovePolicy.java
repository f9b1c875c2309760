package org.aftermath.core.postmortem;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aftermath.core.text.Message;

/**
 * A condition of a step in the status machine (rules.md §1): named, so that each can be told, tested and one day
 * switched alone.
 *
 * @param name what settings will call it
 * @param concerns which steps it has a say in
 * @param holds whether the postmortem fulfils it
 * @param objection what to tell people when it does not
 */
record MovePolicy(String name, Step concerns, Predicate<Postmortem> holds, Message objection) {

    /** Chooses steps. */
    interface Step {
        boolean includes(Status from, Status to);
    }

    /** In the order in which people are told. Open tickets never stand in the way (G33). */
    static final List<MovePolicy> ALL = List.of(
            new MovePolicy(
                    "owner-named",
                    (from, to) -> from == Status.DRAFT,
                    postmortem -> postmortem.owner().isPresent(),
                    Message.of("aftermath.move.owner")),
            new MovePolicy(
                    "external-message-answered",
                    (from, to) -> from == Status.DRAFT,
                    postmortem -> postmortem.externalMessage().isPresent(),
                    Message.of("aftermath.move.external")),
            new MovePolicy(
                    "no-external-message",
                    (from, to) -> from == Status.IN_REVIEW && to == Status.CLOSED,
                    postmortem -> postmortem.externalMessage().equals(Optional.of(false)),
                    Message.of("aftermath.move.publishFirst")));

    Optional<Message> judge(Postmortem postmortem, Status to) {
        return concerns.includes(postmortem.status(), to) && !holds.test(postmortem)
                ? Optional.of(objection)
                : Optional.empty();
    }
}
