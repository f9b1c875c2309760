package org.aftermath.core.support;

import java.util.Optional;
import org.aftermath.core.message.Approval;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.Posted;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.postmortem.Seen;

/** Reads the message of a page for the acting user, who is taken to see the page already. Never writes. */
public final class ShowMessage {

    private final Postmortems postmortems;
    private final Messages messages;
    private final Pages pages;
    private final MessageRules rules;
    private final Readership readership;

    /** Who reads, and the names of those they read of. */
    public record Readership(ActingUser acting, People people) {

        private Optional<Person> find(Optional<UserRef> who) {
            return who.flatMap(people::find);
        }
    }

    public ShowMessage(
            Postmortems postmortems, Messages messages, Pages pages, SupportDesk desk, Readership readership) {
        this.postmortems = postmortems;
        this.messages = messages;
        this.pages = pages;
        this.rules = new MessageRules(desk);
        this.readership = readership;
    }

    /** Empty if the page is no postmortem. */
    public Optional<MessageCard> ofPage(long pageId) {
        return postmortems.ofPage(pageId).map(this::card);
    }

    /** The card of the message of a record that is at hand. */
    public MessageCard card(Postmortem postmortem) {
        return card(new Seen(postmortem, pages.editable(postmortem.pageId())));
    }

    /** The same as somebody sees it. */
    public MessageCard card(Seen seen) {
        var postmortem = seen.postmortem();
        var message = messages.ofPage(postmortem.pageId());
        return new MessageCard(
                postmortem,
                message,
                signers(message),
                seen.editable(),
                MessageRules.approving(postmortem, message),
                rules.posting(postmortem, message, readership.acting().current()));
    }

    private MessageCard.Signers signers(ExternalMessage message) {
        return new MessageCard.Signers(
                readership.find(message.owner()),
                readership.find(message.approval().map(Approval::by)),
                readership.find(message.posted().map(Posted::by)));
    }
}
