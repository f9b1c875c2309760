package sandbox.jira.jql;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Optional<Operator> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /** What holds for exactly the issues with a value for which this one does not hold. */
    Operator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == NOT_LIKE || this == IS_NOT;
    }

    boolean isEquality() {
        return this == EQUALS || this == NOT_EQUALS || this == IN || this == NOT_IN || this == IS || this == IS_NOT;
    }

    boolean isOrder() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }

    boolean isList() {
        return this == IN || this == NOT_IN;
    }
}
