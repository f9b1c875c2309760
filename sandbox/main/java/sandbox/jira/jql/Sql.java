package sandbox.jira.jql;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of SQL with the values for its question marks. */
record Sql(String text, List<Object> values) {

    static final Sql NOTHING = new Sql("1 = 0", List.of());
    static final Sql EVERYTHING = new Sql("1 = 1", List.of());

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** {@code column in (…)}; nothing if there are no values. */
    static Sql in(String expression, Collection<?> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
        return new Sql(expression + " in (" + marks + ")", List.copyOf(values));
    }

    static Sql join(String connective, List<Sql> parts) {
        return new Sql(
                parts.stream().map(part -> "(" + part.text + ")").collect(Collectors.joining(" " + connective + " ")),
                parts.stream().flatMap(part -> part.values.stream()).toList());
    }

    Sql and(Sql other) {
        return join("and", List.of(this, other));
    }

    Sql not() {
        return new Sql("not (" + text + ")", values);
    }

    /** Puts the piece between two texts. */
    Sql within(String before, String after) {
        return new Sql(before + text + after, values);
    }

    Sql then(Sql other) {
        return new Sql(
                text + other.text,
                Stream.concat(values.stream(), other.values.stream()).toList());
    }
}
