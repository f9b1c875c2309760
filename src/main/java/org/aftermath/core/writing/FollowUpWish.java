package org.aftermath.core.writing;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.text.Writable;

/**
 * What a follow-up is to say. Immutable.
 *
 * @param revision what the follow-up said when it was read; empty for a wish that holds whatever it says now
 * @param values by the macro's parameters, {@code text} for its text; what is not named stays, what is empty goes; a
 *     {@code reason} is one for what the state is: for dropping a follow-up, or for a ticket that no rule asks for
 */
public record FollowUpWish(Optional<String> revision, Map<String, String> values) {

    static final String TEXT = "text";

    /** Everything that is part of a decision; each decision says all of it anew. */
    static final Set<String> DECISION =
            Set.of("state", "reason", "ticketReason", "agreedBy", "dissent", "revisit", "client", "risk", "cost");

    /** Everything that can be said. */
    public static final Set<String> NAMES = Set.of(
            TEXT,
            "urgency",
            "type",
            "owner",
            "due",
            "term",
            "sponsor",
            "factor",
            "alternative",
            "constraint",
            "state",
            "reason",
            "ticketReason",
            "agreedBy",
            "dissent",
            "revisit",
            "client",
            "risk",
            "cost");

    public FollowUpWish {
        requireNonNull(revision);
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Writable.of(each.getValue())));
    }

    boolean names(String... any) {
        return Set.of(any).stream().anyMatch(values::containsKey);
    }

    /** What the macro's parameters are to be changed to. */
    Map<String, String> said(FollowUpMacro macro) {
        var said = new HashMap<>(values);
        said.remove(TEXT);
        var state = said.getOrDefault("state", macro.parameters().getOrDefault("state", ""));
        if (said.containsKey("reason") && state.equalsIgnoreCase(Commitment.COMMITTED.name())) {
            said.put("ticketReason", said.getOrDefault("reason", ""));
            said.put("reason", "");
        }
        return said;
    }
}
