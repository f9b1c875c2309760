package org.aftermath.core.postmortem;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;

/**
 * The one thing to do next (P12).
 *
 * @param who is asked to do it, if that is known
 */
public record NextStep(Message step, Optional<UserRef> who) {

    public NextStep {
        requireNonNull(step);
        requireNonNull(who);
    }

    public static NextStep of(Postmortem postmortem) {
        return switch (postmortem.status()) {
            case DRAFT -> inDraft(postmortem);
            case IN_REVIEW -> owners(postmortem, "aftermath.next.meet");
            case REVIEWED ->
                owners(
                        postmortem,
                        postmortem.externalMessage().orElse(false) ? "aftermath.next.publish" : "aftermath.next.close");
            case CLOSED -> new NextStep(Message.of("aftermath.next.followups"), Optional.empty());
        };
    }

    private static NextStep inDraft(Postmortem postmortem) {
        if (postmortem.owner().isEmpty()) {
            return new NextStep(Message.of("aftermath.next.owner"), postmortem.incidentCommander());
        }
        if (postmortem.externalMessage().isEmpty()) {
            return owners(postmortem, "aftermath.next.external");
        }
        return owners(postmortem, "aftermath.next.review");
    }

    private static NextStep owners(Postmortem postmortem, String key) {
        return new NextStep(Message.of(key), postmortem.owner());
    }
}
