package org.aftermath.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.postmortem.Style;

/** What the audit trail calls the parts of a message: {@code message.summary}, {@code message.state}. */
public final class MessageFacts {

    private static final String PREFIX = "message.";
    private static final String STATE = PREFIX + "state";

    /** A part that got another value. */
    record Difference(String fact, String before, String after) {}

    private MessageFacts() {}

    /** What sort of value it is; empty for what is no part of a message. */
    public static Optional<Style> style(String fact) {
        if (fact.equals(STATE)) {
            return Optional.of(Style.MESSAGE_STATE);
        }
        return isPart(fact)
                ? MessageField.of(fact.substring(PREFIX.length())).map(MessageField::style)
                : Optional.empty();
    }

    static boolean isPart(String fact) {
        return fact.startsWith(PREFIX);
    }

    static List<Difference> between(ExternalMessage before, ExternalMessage after) {
        var all = new ArrayList<Difference>();
        for (var field : MessageField.values()) {
            all.add(new Difference(PREFIX + field.code(), before.text(field), after.text(field)));
        }
        all.add(new Difference(STATE, state(before), state(after)));
        all.removeIf(each -> each.before().equals(each.after()));
        return List.copyOf(all);
    }

    /** With time and address of a posting, so that another one is a difference too. */
    private static String state(ExternalMessage message) {
        var code = message.state().code();
        return message.posted().map(out -> code + " " + out.posting().text()).orElse(code);
    }
}
