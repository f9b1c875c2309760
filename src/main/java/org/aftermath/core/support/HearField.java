package org.aftermath.core.support;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.people.People;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** Makes of what somebody wrote what the books tell, or says why it cannot be. */
public final class HearField {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** One of the two. */
    record Heard(Optional<String> told, Optional<Message> fault) {

        static Heard as(String told) {
            return new Heard(Optional.of(told), Optional.empty());
        }

        static Heard not(String key, Object argument) {
            return new Heard(Optional.empty(), Optional.of(Message.of(key, argument)));
        }
    }

    private final People people;

    public HearField(People people) {
        this.people = people;
    }

    Heard hear(MessageField field, String said, ZoneId zone) {
        var text = said.replace("\r\n", "\n").strip();
        if (text.length() > field.longest()) {
            return Heard.not("aftermath.facts.long", field.longest());
        }
        if (text.isEmpty()) {
            return Heard.as("");
        }
        return switch (field.style()) {
            case PERSON -> person(text);
            case MOMENT -> moment(text, zone);
            default -> Heard.as(text);
        };
    }

    private Heard person(String text) {
        return people.named(text)
                .map(person -> Heard.as(person.ref().key()))
                .orElseGet(() -> Heard.not("aftermath.facts.unknown.person", Fault.excerpt(text)));
    }

    private static Heard moment(String text, ZoneId zone) {
        return Moment.read(text, zone)
                .filter(at -> at.isAfter(EARLIEST) && at.isBefore(LATEST))
                .map(at -> Heard.as(at.toString()))
                .orElseGet(() -> Heard.not("aftermath.facts.unknown.moment", Fault.excerpt(text)));
    }
}
