package org.aftermath.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Role;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.outline.Completeness;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/**
 * Everything that a step depends on, as it was at one instant.
 *
 * @param message to people outside, as far as there is one
 * @param actor who would take the step; empty if nobody is logged in
 * @param inSupport whether the actor is of the support group
 */
record Situation(
        Postmortem postmortem,
        Outline outline,
        List<FollowUp> followUps,
        ExternalMessage message,
        Optional<UserRef> actor,
        boolean inSupport,
        Rules rules) {

    public Situation {
        requireNonNull(postmortem);
        requireNonNull(outline);
        followUps = List.copyOf(followUps);
        requireNonNull(message);
        requireNonNull(actor);
        requireNonNull(rules);
    }

    public Need need() {
        return Need.of(postmortem, rules);
    }

    public Completeness completeness() {
        return Completeness.of(outline, !followUps.isEmpty());
    }

    /** True once it is known that somebody outside needs a message. */
    boolean needsMessage() {
        return postmortem.externalMessage().orElse(false);
    }

    /** True if people outside are owed words to which nobody has agreed. */
    boolean awaitsApproval() {
        return needsMessage() && message.state() == MessageState.DRAFT;
    }

    /** True if the actor sees the postmortem through or leads its meeting. */
    boolean isLed() {
        return actor.filter(who -> postmortem.owner().filter(who::equals).isPresent() || isFacilitator(who))
                .isPresent();
    }

    private boolean isFacilitator(UserRef who) {
        return facilitator().filter(who::equals).isPresent();
    }

    Optional<UserRef> facilitator() {
        return postmortem.details().responders().stream()
                .filter(responder -> responder.role() == Role.FACILITATOR)
                .flatMap(responder -> responder.user().stream())
                .findFirst();
    }
}
