package org.aftermath.confluence.macro;

import java.util.Locale;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.ticket.Category;

/** Text keys of values, and the lozenge that goes with each. The colour never stands alone: the word is inside. */
final class Words {

    static final String NEUTRAL = "aui-lozenge-subtle";

    private Words() {}

    /** The tail of a text key: {@code in-review}. */
    static String tail(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String lozenge(Status status) {
        return switch (status) {
            case DRAFT -> "aui-lozenge-default";
            case IN_REVIEW -> "aui-lozenge-inprogress";
            case REVIEWED -> "aui-lozenge-new";
            case CLOSED -> "aui-lozenge-success";
        };
    }

    static String lozenge(Severity severity) {
        return switch (severity) {
            case SEV_1 -> "aui-lozenge-removed";
            case SEV_2 -> "aui-lozenge-moved";
            default -> NEUTRAL;
        };
    }

    static String lozenge(Urgency urgency) {
        return switch (urgency) {
            case P0 -> "aui-lozenge-removed";
            case P1 -> "aui-lozenge-moved";
            default -> NEUTRAL;
        };
    }

    static String lozenge(Category category) {
        return switch (category) {
            case NEW -> "aui-lozenge-default";
            case INDETERMINATE -> "aui-lozenge-inprogress";
            case DONE -> "aui-lozenge-success";
        };
    }
}
