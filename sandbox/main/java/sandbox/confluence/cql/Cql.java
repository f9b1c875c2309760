package sandbox.confluence.cql;

import java.util.List;

/**
 * A query.
 *
 * @param order what to sort by, the first key first
 */
public record Cql(Clause where, List<Sort> order) {

    /** A condition. */
    public sealed interface Clause permits Everything, And, Or, Not, Term {}

    /** No condition. */
    public record Everything() implements Clause {}

    /** Both must hold. */
    public record And(Clause left, Clause right) implements Clause {}

    /** One must hold. */
    public record Or(Clause left, Clause right) implements Clause {}

    /** It must not hold. */
    public record Not(Clause clause) implements Clause {}

    /**
     * A comparison.
     *
     * @param field in lower case
     * @param operator {@code =}, {@code !=}, {@code ~}, {@code !~}, {@code >}, {@code >=}, {@code <}, {@code <=},
     *     {@code in} or {@code not in}
     */
    public record Term(String field, String operator, List<Value> values) implements Clause {}

    /** A word, a text in quotes, or a function with its arguments. */
    public record Value(String text, boolean isFunction, List<String> arguments) {

        static Value of(String text) {
            return new Value(text, false, List.of());
        }
    }

    /** A sort key. */
    public record Sort(String field, boolean descending) {}

    /** The query cannot be read; says where. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }
}
