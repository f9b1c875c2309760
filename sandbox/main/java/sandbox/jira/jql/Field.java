package sandbox.jira.jql;

import java.util.List;
import java.util.Optional;

/** What JQL can ask about an issue. */
interface Field {

    /** As messages name it. */
    String name();

    boolean supports(Operator operator);

    /** The condition as SQL on {@code jira_issue i}. */
    Sql condition(Operator operator, List<Literal> literals, Searcher searcher);

    /** The SQL expression to sort by, ascending in JQL's sense. */
    default Optional<String> sort() {
        return Optional.empty();
    }

    /** Sorting ascending in JQL is descending in SQL: lower numbers stand for more. */
    default boolean sortsBackwards() {
        return false;
    }

    /**
     * A value after functions were called.
     *
     * @param number whether a function gave it as a number, that is, as an id
     */
    record Literal(String text, boolean number) {

        static final Literal EMPTY = new Literal(null, false);

        static Literal of(String text) {
            return new Literal(text, false);
        }

        static Literal id(long id) {
            return new Literal(String.valueOf(id), true);
        }

        boolean isEmpty() {
            return text == null;
        }
    }
}
