package sandbox.jira.jql;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;
import java.util.Optional;

/** A query that has been read: its text and its syntax tree. */
record JqlQuery(String text, Optional<Node> where, List<Node.Sort> order) implements Query {

    /** The query in whatever form a plugin has it. */
    static JqlQuery of(Query query) throws SearchException {
        if (query instanceof JqlQuery known) {
            return known;
        }
        try {
            return Parser.parse(query == null ? "" : query.getQueryString());
        } catch (JqlFault fault) {
            throw new SearchException(fault.key());
        }
    }

    @Override
    public String getQueryString() {
        return text;
    }

    @Override
    public Clause getWhereClause() {
        return where.isEmpty() ? null : new Where(condition());
    }

    private String condition() {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        int order = order().isEmpty() ? -1 : lower.lastIndexOf("order");
        return (order < 0 ? text : text.substring(0, order)).strip();
    }

    /** The condition as a clause; as text it is JQL again. */
    private record Where(String text) implements Clause {

        @Override
        public String getName() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
