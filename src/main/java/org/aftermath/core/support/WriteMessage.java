package org.aftermath.core.support;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Changes what a message says, all of an order or nothing. Of two people who change a message that they read at the same
 * version exactly one succeeds, and the other learns from whom.
 */
@Writes
public final class WriteMessage {

    /**
     * @param version of the message that the person saw; 0 if there was none
     * @param values by the name of the field; empty text for what is unknown; what is not named stays
     * @param zone where times without a zone are at home
     */
    public record Order(long pageId, Optional<Integer> version, Map<String, String> values, UserRef by, ZoneId zone) {

        public Order {
            values = Map.copyOf(values);
        }
    }

    private final Postmortems postmortems;
    private final MessageBook book;
    private final HearField hearing;
    private final Transactions transactions;

    public WriteMessage(Postmortems postmortems, MessageBook book, HearField hearing, Transactions transactions) {
        this.postmortems = postmortems;
        this.book = book;
        this.hearing = hearing;
        this.transactions = transactions;
    }

    public MessageChange carryOut(Order order) {
        var faults = new ArrayList<Fault>(malformed(order));
        var changes = new EnumMap<MessageField, String>(MessageField.class);
        for (var field : MessageField.values()) {
            var said = order.values().get(field.code());
            if (said != null) {
                hear(field, said, order.zone(), faults).ifPresent(told -> changes.put(field, told));
            }
        }
        return faults.isEmpty() ? write(order, changes) : new MessageChange.Invalid(faults);
    }

    private MessageChange write(Order order, Map<MessageField, String> changes) {
        return transactions
                .race(
                        () -> postmortems
                                .ofPage(order.pageId())
                                .map(postmortem -> write(postmortem, order, changes))
                                .orElseGet(MessageChange.NoPostmortem::new),
                        () -> isBegunElsewhere(order))
                .orElseGet(() -> transactions.within(() -> book.overtaken(book.ofPage(order.pageId()))));
    }

    /** Of two who begin the same message at the same moment the database takes one. */
    private boolean isBegunElsewhere(Order order) {
        return order.version().orElseThrow() == 0 && book.ofPage(order.pageId()).version() != 0;
    }

    private static List<Fault> malformed(Order order) {
        var faults = new ArrayList<Fault>();
        order.values().keySet().stream()
                .filter(name -> MessageField.of(name).isEmpty())
                .sorted()
                .map(Fault::excerpt)
                .forEach(name -> faults.add(new Fault(name, Message.of("aftermath.message.nothing", name))));
        if (order.version().isEmpty()) {
            faults.add(new Fault("version", Message.of("aftermath.message.version")));
        }
        return faults;
    }

    private Optional<String> hear(MessageField field, String said, ZoneId zone, List<Fault> faults) {
        var heard = hearing.hear(field, said, zone);
        heard.fault().ifPresent(why -> faults.add(new Fault(field.code(), why)));
        return heard.told();
    }

    private MessageChange write(Postmortem postmortem, Order order, Map<MessageField, String> changes) {
        var before = book.ofPage(order.pageId());
        if (order.version().filter(seen -> seen == before.version()).isEmpty()) {
            return book.overtaken(before);
        }
        var objections = MessageRules.writing(postmortem, before, before.telling(changes));
        return objections.isEmpty()
                ? book.change(before, message -> message.telling(changes), order.by())
                : new MessageChange.Refused(objections);
    }
}
