package org.aftermath.host.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;

/**
 * Rows that are written together: the first as any row is, all others in one batch. The hosts' own interface writes rows
 * one by one; the library under it, which each row leads to, knows batches (decision 0067).
 */
public final class NewRows {

    private NewRows() {}

    /** Joins the caller's transaction; there must be one, or some rows may be there without the others. */
    public static void create(ActiveObjects ao, Class<? extends Entity> type, List<Columns> rows) {
        if (!rows.isEmpty()) {
            var first = ao.create(type, rows.get(0).toArray());
            byColumns(rows.subList(1, rows.size())).forEach(alike -> batch(first, type, alike));
        }
    }

    /** Of a column that only some rows have, the library asks the database for its type, for each row. */
    private static List<List<Map<String, Object>>> byColumns(List<Columns> rows) {
        return new ArrayList<>(rows.stream()
                .map(Columns::toMap)
                .collect(groupingBy(Map::keySet, LinkedHashMap::new, toList()))
                .values());
    }

    private static void batch(Entity first, Class<? extends Entity> type, List<Map<String, Object>> rows) {
        try {
            first.getEntityManager().create(type, rows);
        } catch (SQLException refused) {
            throw new ActiveObjectsException(refused);
        }
    }
}
