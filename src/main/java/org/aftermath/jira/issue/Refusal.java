package org.aftermath.jira.issue;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;

/** Why Jira does not make a ticket. */
public record Refusal(Kind kind, List<Reason> reasons) {

    /** What would have to be different. */
    public enum Kind {
        /** The order. */
        INVALID,
        /** The user's permissions. */
        FORBIDDEN,
        /** What the order names, or what the user may see of it. */
        NOT_FOUND
    }

    public Refusal {
        requireNonNull(kind);
        reasons = List.copyOf(reasons);
    }

    static Refusal of(Kind kind, Message message) {
        return new Refusal(kind, List.of(new Reason(Optional.empty(), message)));
    }

    /** What Jira said, in its own words. */
    static Refusal of(ErrorCollection errors) {
        var reasons = new ArrayList<Reason>();
        errors.getErrors().forEach((field, text) -> reasons.add(new Reason(Optional.of(field), said(text))));
        errors.getErrorMessages().forEach(text -> reasons.add(new Reason(Optional.empty(), said(text))));
        if (reasons.isEmpty()) {
            reasons.add(new Reason(Optional.empty(), Message.of("aftermath.issue.jira.silent")));
        }
        return new Refusal(kind(errors), reasons);
    }

    private static Message said(String text) {
        return Message.of("aftermath.issue.jira.says", text);
    }

    private static Kind kind(ErrorCollection errors) {
        var forbidden =
                errors.getReasons().stream().anyMatch(reason -> reason.name().equals("FORBIDDEN"));
        return forbidden ? Kind.FORBIDDEN : Kind.INVALID;
    }

    /**
     * One reason.
     *
     * @param field the id of the field it is about
     * @param message ours, or {@code aftermath.issue.jira.says} with Jira's own words as its argument
     */
    public record Reason(Optional<String> field, Message message) {}
}
