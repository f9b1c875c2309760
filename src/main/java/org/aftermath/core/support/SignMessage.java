package org.aftermath.core.support;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aftermath.core.message.Approval;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Agrees to a message in review (G16), and notes that it went out after the review (G07). Doing either again with nothing
 * new changes nothing; another time or address of the posting corrects it.
 */
@Writes
public final class SignMessage {

    /** @param version of the message that the person saw */
    public record Order(long pageId, Optional<Integer> version, UserRef by) {}

    private interface Rule {
        List<Message> objections(Postmortem postmortem, ExternalMessage message);
    }

    private final Postmortems postmortems;
    private final MessageBook book;
    private final MessageRules rules;
    private final Transactions transactions;

    public SignMessage(Postmortems postmortems, MessageBook book, SupportDesk desk, Transactions transactions) {
        this.postmortems = postmortems;
        this.book = book;
        this.rules = new MessageRules(desk);
        this.transactions = transactions;
    }

    public MessageChange approve(Order order) {
        var given = new Approval(order.by(), book.now());
        return sign(
                order,
                MessageRules::approving,
                message -> message.state() == MessageState.DRAFT ? message.agreedTo(given) : message);
    }

    /** A time that is yet to come is no posting. */
    public MessageChange post(Order order, Posting posting) {
        if (posting.at().isAfter(book.now())) {
            return new MessageChange.Refused(List.of(Message.of("aftermath.move.posted.future")));
        }
        return sign(
                order,
                (postmortem, message) -> rules.posting(postmortem, message, Optional.of(order.by())),
                message -> message.sent(new Posted(order.by(), posting)));
    }

    private MessageChange sign(Order order, Rule rule, UnaryOperator<ExternalMessage> how) {
        if (order.version().isEmpty()) {
            return new MessageChange.Invalid(List.of(new Fault("version", Message.of("aftermath.message.version"))));
        }
        return transactions.within(() -> postmortems
                .ofPage(order.pageId())
                .map(postmortem -> sign(postmortem, order, rule, how))
                .orElseGet(MessageChange.NoPostmortem::new));
    }

    private MessageChange sign(Postmortem postmortem, Order order, Rule rule, UnaryOperator<ExternalMessage> how) {
        var before = book.ofPage(order.pageId());
        if (order.version().filter(seen -> seen == before.version()).isEmpty()) {
            return book.overtaken(before);
        }
        var objections = rule.objections(postmortem, before);
        return objections.isEmpty() ? book.change(before, how, order.by()) : new MessageChange.Refused(objections);
    }
}
