package org.aftermath.core.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Term;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * Reads a follow-up macro. What is left out has a harmless meaning: P2, prevent, short, proposed. What is written and
 * cannot be understood is a fault that names the parameter.
 */
public final class ReadFollowUp {

    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_LIST = 2_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final FollowUpMacro macro;
    private final List<Fault> faults = new ArrayList<>();

    private ReadFollowUp(FollowUpMacro macro) {
        this.macro = macro;
    }

    public static Reading read(FollowUpUid uid, FollowUpMacro macro) {
        return new ReadFollowUp(macro).read(uid);
    }

    private Reading read(FollowUpUid uid) {
        var followUp = new FollowUp(
                uid,
                bounded("text", macro.body().strip(), LONGEST_TEXT),
                word("urgency", Urgency.class, Urgency.P2),
                word("type", FollowUpType.class, FollowUpType.PREVENT),
                name("owner"),
                day("due"),
                word("term", Term.class, Term.SHORT),
                name("sponsor"),
                new Grounds(prose("factor"), prose("alternative"), prose("constraint")),
                decision());
        return faults.isEmpty() ? new Reading.Understood(followUp) : new Reading.NotUnderstood(List.copyOf(faults));
    }

    private Decision decision() {
        return new Decision(
                word("state", Commitment.class, Commitment.PROPOSED),
                prose("reason"),
                prose("ticketReason"),
                names(bounded("agreedBy", macro.parameter("agreedBy"), LONGEST_LIST)),
                Dissent.parse(bounded("dissent", macro.parameter("dissent"), LONGEST_LIST)),
                day("revisit"),
                new Decision.Exposure(prose("risk"), prose("cost"), isYes("client")));
    }

    private String prose(String name) {
        return bounded(name, macro.parameter(name), LONGEST_REASON);
    }

    private Optional<String> name(String name) {
        return Optional.of(bounded(name, macro.parameter(name), LONGEST_NAME)).filter(each -> !each.isEmpty());
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split("[,、;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** Hosts write {@code true} for a box that is ticked. */
    private boolean isYes(String name) {
        return List.of("yes", "true").contains(macro.parameter(name).toLowerCase(Locale.ROOT));
    }

    private <T extends Enum<T>> T word(String name, Class<T> type, T otherwise) {
        var written = macro.parameter(name);
        if (written.isEmpty()) {
            return otherwise;
        }
        var wanted = written.toUpperCase(Locale.ROOT).replace("-", "").replace("_", "");
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        faults.add(new Fault(name, Message.of("aftermath.followup.fault." + name, Fault.excerpt(written))));
        return otherwise;
    }

    private Optional<LocalDate> day(String name) {
        var written = macro.parameter(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written, DAY));
        } catch (DateTimeParseException notADay) {
            faults.add(new Fault(name, Message.of("aftermath.followup.fault." + name, Fault.excerpt(written))));
            return Optional.empty();
        }
    }

    private String bounded(String name, String written, int longest) {
        if (written.codePointCount(0, written.length()) > longest) {
            faults.add(new Fault(name, tooLong(name, longest)));
        }
        return written;
    }

    private static Message tooLong(String name, int longest) {
        return switch (name) {
            case "text", "owner", "reason" -> Message.of("aftermath.followup.fault.long." + name, longest);
            default -> Message.of("aftermath.followup.fault.long", name, longest);
        };
    }
}
