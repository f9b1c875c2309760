package org.aftermath.host.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** The columns of a new row. Empty texts are left out, because some databases take them for nothing at all. */
public final class Columns {

    private final List<DBParam> columns = new ArrayList<>();

    public Columns with(String column, Object value) {
        if (!"".equals(value)) {
            columns.add(new DBParam(column, value));
        }
        return this;
    }

    public Columns with(String column, Optional<?> value) {
        value.ifPresent(given -> with(column, (Object) given));
        return this;
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        columns.forEach(column -> map.put(column.getField(), column.getValue()));
        return map;
    }

    public DBParam[] toArray() {
        return columns.toArray(DBParam[]::new);
    }

    public static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    public static Optional<Long> millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli);
    }

    public static Optional<Instant> instant(@Nullable Long column) {
        return Optional.ofNullable(column).map(Instant::ofEpochMilli);
    }

    public static Optional<String> yesOrNo(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no");
    }

    public static Optional<Boolean> yesOrNo(@Nullable String column) {
        return Optional.ofNullable(column).map("yes"::equals);
    }

    /** What a column of one text a line holds. */
    public static List<String> lines(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
