package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The conditions of a query as JQL text; neighbours without a connective are joined by {@code AND}. */
final class ClauseText implements JqlClauseBuilder {

    private final JqlQueryBuilder query;
    private final StringBuilder text = new StringBuilder();

    ClauseText(JqlQueryBuilder query) {
        this.query = query;
    }

    String text() {
        return text.toString();
    }

    @Override
    public JqlClauseBuilder addClause(Clause clause) {
        return add("(" + clause + ")");
    }

    /** Two conditions are always joined by {@code AND}, so saying it changes nothing. */
    @Override
    public JqlClauseBuilder and() {
        return this;
    }

    @Override
    public JqlClauseBuilder project(String... keys) {
        return add(
                "project in (" + Arrays.stream(keys).map(ClauseText::quoted).collect(Collectors.joining(", ")) + ")");
    }

    @Override
    public JqlClauseBuilder project(Long... ids) {
        return add("project in (" + Arrays.stream(ids).map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    }

    @Override
    public JqlClauseBuilder sub() {
        return this;
    }

    @Override
    public JqlQueryBuilder endWhere() {
        return query;
    }

    @Override
    public Query buildQuery() {
        return query.buildQuery();
    }

    private JqlClauseBuilder add(String condition) {
        text.append(text.isEmpty() ? "" : " AND ").append(condition);
        return this;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
