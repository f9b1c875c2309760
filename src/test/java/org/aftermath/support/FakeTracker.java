package org.aftermath.support;

import static org.aftermath.support.TicketBuilder.aTicket;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketDraft;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;

/** Opens every ticket, unless it was told to answer otherwise. Remembers what it was asked. */
public final class FakeTracker implements TicketTracker {

    /** One order. */
    public record Asked(TicketDraft draft, UserRef onBehalfOf) {}

    public final List<Asked> asked = new ArrayList<>();
    public final List<Amendment> amended = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Runnable meanwhile = () -> {};
    private int atOnce;
    private int messages;

    public FakeTracker refusing(String reason) {
        answers.add(new Answer.Refused(Message.of("aftermath.ticket.refused", reason)));
        return this;
    }

    /** The ticket is like that afterwards. */
    public FakeTracker answering(Ticket ticket) {
        answers.add(new Answer.Opened(ticket));
        return this;
    }

    public FakeTracker failing() {
        answers.add(new Answer.Failed(Message.of("aftermath.ticket.failed", 500)));
        return this;
    }

    /** It is too early for the next ticket. */
    public FakeTracker rehearsing() {
        answers.add(new Answer.Rehearsed());
        return this;
    }

    /** It is too early for the next ticket, and it would be refused. */
    public FakeTracker objecting(String reason) {
        answers.add(new Answer.Objected(Message.of("aftermath.ticket.refused", reason)));
        return this;
    }

    /** Whoever asks must allow it first. */
    public FakeTracker unauthorised() {
        answers.add(new Answer.Unauthorised(Message.of("aftermath.ticket.authorise")));
        return this;
    }

    public FakeTracker away() {
        answers.add(new Answer.Unreachable(Message.of("aftermath.ticket.waiting"), Optional.empty()));
        return this;
    }

    public FakeTracker awayFor(Duration time) {
        answers.add(new Answer.Unreachable(Message.of("aftermath.ticket.waiting"), Optional.of(time)));
        return this;
    }

    /** Takes several drafts in one message and answers so many of them; none at first. */
    public FakeTracker atOnce(int drafts) {
        atOnce = drafts;
        return this;
    }

    /** How many messages came. */
    public int messages() {
        return messages;
    }

    /** Something that happens while a request is under way. */
    public void meanwhile(Runnable event) {
        meanwhile = event;
    }

    @Override
    public Map<FollowUpUid, Answer> open(List<TicketDraft> drafts, UserRef onBehalfOf) {
        messages++;
        var answered = new LinkedHashMap<FollowUpUid, Answer>();
        drafts.stream()
                .limit(atOnce)
                .forEach(draft -> answered.put(draft.followUp().uid(), answer(draft, onBehalfOf)));
        return answered;
    }

    @Override
    public Answer open(TicketDraft draft, UserRef onBehalfOf) {
        messages++;
        return answer(draft, onBehalfOf);
    }

    private Answer answer(TicketDraft draft, UserRef onBehalfOf) {
        asked.add(new Asked(draft, onBehalfOf));
        meanwhile.run();
        return answers.isEmpty()
                ? new Answer.Opened(
                        aTicket().forFollowUp(draft.followUp().uid()).build())
                : answers.remove();
    }

    @Override
    public Answer amend(Amendment amendment, UserRef onBehalfOf) {
        amended.add(amendment);
        var ticket = aTicket().forFollowUp(amendment.uid()).atSequence(2);
        amendment.due().ifPresent(ticket::due);
        return answers.isEmpty() ? new Answer.Opened(ticket.build()) : answers.remove();
    }
}
