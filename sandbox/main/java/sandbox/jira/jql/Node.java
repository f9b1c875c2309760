package sandbox.jira.jql;

import java.util.List;

/** A part of a query's syntax tree. */
sealed interface Node {

    /** The same part, holding where this one does not. */
    Node negated();

    /** All parts hold. */
    record And(List<Node> parts) implements Node {
        @Override
        public Node negated() {
            return new Or(parts.stream().map(Node::negated).toList());
        }
    }

    /** At least one part holds. */
    record Or(List<Node> parts) implements Node {
        @Override
        public Node negated() {
            return new And(parts.stream().map(Node::negated).toList());
        }
    }

    /** A field compared with something. */
    record Condition(String field, Operator operator, Value value) implements Node {
        @Override
        public Node negated() {
            return new Condition(field, operator.negated(), value);
        }
    }

    /** What a field is compared with. */
    sealed interface Value {}

    /** A text or number. */
    record Single(String text) implements Value {}

    /** The word {@code EMPTY} or {@code NULL}. */
    record Empty() implements Value {}

    /** Values in parentheses. */
    record Several(List<Value> values) implements Value {}

    /** A function. */
    record Call(String name, List<String> arguments) implements Value {}

    /** One key of the order. */
    record Sort(String field, boolean descending) {}
}
