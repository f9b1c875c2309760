package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;

/** Puts a query together piece by piece; not for several threads. */
public class JqlQueryBuilder {

    private final ClauseText where = new ClauseText(this);
    private final JqlOrderByBuilder order = new JqlOrderByBuilder();

    protected JqlQueryBuilder() {}

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public static JqlQueryBuilder newBuilder(Query query) {
        var builder = new JqlQueryBuilder();
        if (query != null && query.getWhereClause() != null) {
            builder.where.addClause(query.getWhereClause());
        }
        return builder;
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public JqlOrderByBuilder orderBy() {
        return order;
    }

    public Query buildQuery() {
        return new BuiltQuery(where.text());
    }

    private record BuiltQuery(String text) implements Query {

        @Override
        public String getQueryString() {
            return text;
        }

        @Override
        public Clause getWhereClause() {
            return text.isEmpty() ? null : new BuiltClause(text);
        }
    }

    private record BuiltClause(String text) implements Clause {

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
