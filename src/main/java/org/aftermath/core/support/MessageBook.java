package org.aftermath.core.support;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.Posted;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** Stores messages and writes each change into the audit trail. Belongs into its caller's transaction. */
@Writes
public final class MessageBook {

    private static final int LOOKED_AT = 100;
    private static final int TRIES = 3;

    private final Messages messages;
    private final ChangeLog log;
    private final People people;
    private final Clock clock;

    public MessageBook(Messages messages, ChangeLog log, People people, Clock clock) {
        this.messages = messages;
        this.log = log;
        this.people = people;
        this.clock = clock;
    }

    ExternalMessage ofPage(long pageId) {
        return messages.ofPage(pageId);
    }

    Instant now() {
        return clock.instant();
    }

    /** Notes that the message went out, whatever version it has by now. */
    public void sent(long pageId, Posted out) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var change = change(messages.ofPage(pageId), message -> message.sent(out), out.by());
            if (change instanceof MessageChange.Changed) {
                return;
            }
        }
        throw new IllegalStateException("The message of page " + pageId + " changes all the time");
    }

    MessageChange change(ExternalMessage before, UnaryOperator<ExternalMessage> how, UserRef by) {
        var after = how.apply(before);
        if (after.equals(before)) {
            return new MessageChange.Changed(before);
        }
        var stored = messages.keep(after);
        if (stored.isEmpty()) {
            return overtaken(messages.ofPage(before.pageId()));
        }
        var now = clock.instant();
        MessageFacts.between(before, after)
                .forEach(each ->
                        log.add(new Change(before.pageId(), each.fact(), each.before(), each.after(), by, now, "")));
        return new MessageChange.Changed(stored.get());
    }

    MessageChange overtaken(ExternalMessage now) {
        var who = log.ofPage(now.pageId(), LOOKED_AT).stream()
                .filter(change -> MessageFacts.isPart(change.fact()))
                .findFirst()
                .flatMap(change -> people.find(change.who()))
                .map(Person::fullName);
        return new MessageChange.Overtaken(
                now,
                who.map(name -> Message.of("aftermath.message.overtaken", name))
                        .orElseGet(() -> Message.of("aftermath.message.overtaken.unknown")));
    }
}
