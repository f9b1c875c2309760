package org.aftermath.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/** What may be done with a message, and why not yet. */
final class MessageRules {

    private static final List<Message> UNNEEDED = List.of(Message.of("aftermath.message.unneeded"));

    private final SupportDesk desk;

    MessageRules(SupportDesk desk) {
        this.desk = desk;
    }

    /** Why other words cannot be written: what went out stays as it went out until the postmortem is reviewed anew. */
    static List<Message> writing(Postmortem postmortem, ExternalMessage before, ExternalMessage after) {
        var wentOut = before.posted().isPresent() && after.posted().isEmpty();
        if (wentOut && !isBeforeReviewed(postmortem)) {
            return List.of(Message.of("aftermath.message.write.posted"));
        }
        return isUnneeded(postmortem) ? UNNEEDED : List.of();
    }

    static List<Message> approving(Postmortem postmortem, ExternalMessage message) {
        if (isUnneeded(postmortem)) {
            return UNNEEDED;
        }
        var objections = new ArrayList<Message>();
        if (postmortem.status() == Status.DRAFT) {
            objections.add(Message.of("aftermath.message.approve.early"));
        }
        if (!message.isWritten()) {
            objections.add(Message.of("aftermath.message.approve.blank"));
        }
        return objections;
    }

    List<Message> posting(Postmortem postmortem, ExternalMessage message, Optional<UserRef> who) {
        if (isUnneeded(postmortem)) {
            return UNNEEDED;
        }
        var objections = new ArrayList<Message>();
        if (isBeforeReviewed(postmortem)) {
            objections.add(Message.of("aftermath.message.post.early"));
        }
        if (message.state() == MessageState.DRAFT) {
            objections.add(Message.of("aftermath.message.post.unapproved"));
        }
        var space = postmortem.spaceKey();
        if (who.filter(user -> desk.includes(space, user)).isEmpty()) {
            objections.add(Message.of("aftermath.message.post.support", desk.group(space)));
        }
        return objections;
    }

    private static boolean isBeforeReviewed(Postmortem postmortem) {
        return Status.REVIEWED.isAfter(postmortem.status());
    }

    private static boolean isUnneeded(Postmortem postmortem) {
        return !postmortem.externalMessage().orElse(true);
    }
}
