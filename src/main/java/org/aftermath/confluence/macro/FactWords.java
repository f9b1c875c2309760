package org.aftermath.confluence.macro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Style;

/** Says in the viewer's words what the books tell of a fact. */
final class FactWords {

    private static final int PARTS = 3;

    private final Viewer viewer;
    private final People people;

    FactWords(Viewer viewer, People people) {
        this.viewer = viewer;
        this.people = people;
    }

    /** @param told what the books tell; empty for what is unknown */
    String say(Style style, String told) {
        if (told.isEmpty()) {
            return "";
        }
        return switch (style) {
            case SEVERITY -> viewer.say("aftermath.severity." + tail(told));
            case KIND -> viewer.say("aftermath.wizard.kind." + tail(told));
            case CAUSE -> viewer.say("aftermath.cause." + tail(told));
            case STATUS -> viewer.say("aftermath.status." + tail(told));
            case YES_NO -> viewer.say("aftermath.answer." + told);
            case MOMENT -> viewer.date(Instant.parse(told));
            case PERSON -> person(told);
            case RESPONDERS -> String.join(viewer.comma(), responders(told));
            case NAMES -> String.join(viewer.comma(), told.split("\n"));
            case NUMBER -> viewer.number(Long.parseLong(told));
            case SHARE -> viewer.say("aftermath.view.facts.percent", new BigDecimal(told));
            case MESSAGE_STATE -> viewer.say("aftermath.message.state." + told.split(" ", 2)[0]);
            case TEXT, ZONE -> told;
        };
    }

    private List<String> responders(String told) {
        return Arrays.stream(told.split("\n"))
                .map(line -> line.split("\t", PARTS))
                .map(parts -> viewer.say(
                        "aftermath.view.facts.responder",
                        viewer.say("aftermath.role." + tail(parts[0])),
                        parts[1].isEmpty() ? parts[2] : known(parts[1]).orElse(parts[2])))
                .toList();
    }

    private String person(String key) {
        return known(key).orElse(key);
    }

    private Optional<String> known(String key) {
        return people.find(new UserRef(key)).map(Person::fullName);
    }

    String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return viewer.say("aftermath.view.facts.days", duration.toDays(), duration.toHoursPart());
        }
        return duration.toHours() > 0
                ? viewer.say("aftermath.view.facts.hours", duration.toHours(), duration.toMinutesPart())
                : viewer.say("aftermath.view.facts.minutes", duration.toMinutes());
    }

    private static String tail(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
