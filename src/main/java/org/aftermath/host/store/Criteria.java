package org.aftermath.host.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Conditions that must all hold. */
public final class Criteria {

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public void and(String clause, Object... values) {
        clauses.add(clause);
        this.values.addAll(List.of(values));
    }

    /** One of these, if there are any. */
    public void in(String column, Collection<?> these) {
        if (!these.isEmpty()) {
            clauses.add(column + " IN (" + String.join(", ", Collections.nCopies(these.size(), "?")) + ")");
            values.addAll(these);
        }
    }

    /** Rows with one of these; there must be one. */
    public static Query among(String column, Collection<?> these) {
        var criteria = new Criteria();
        criteria.in(column, these);
        return criteria.narrow(Query.select());
    }

    /** All columns of rows with one of these, to be read; there must be one. */
    public static Query among(Class<? extends Entity> type, String column, Collection<?> these) {
        var criteria = new Criteria();
        criteria.in(column, these);
        return criteria.narrow(Rows.select(type));
    }

    public Query narrow(Query query) {
        return clauses.isEmpty() ? query : query.where(String.join(" AND ", clauses), values.toArray());
    }
}
