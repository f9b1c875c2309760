package org.aftermath.host.store;

import static java.util.stream.Collectors.joining;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.aftermath.core.work.PerClass;

/**
 * Rows that are only read. What the library finds it keeps ready to be written to, with every column, whatever columns a
 * query names; here nothing but the columns named is read, and no row outlives the call (decision 0067).
 */
public final class Rows {

    private static final PerClass<String> COLUMNS = new PerClass<>(Rows::columns);

    private Rows() {}

    private static String columns(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .map(method -> method.getAnnotation(Accessor.class))
                .filter(Objects::nonNull)
                .map(Accessor::value)
                .distinct()
                .sorted()
                .collect(joining(", ", "ID, ", ""));
    }

    /** A query that names all columns of these rows. */
    public static Query select(Class<? extends Entity> type) {
        return Query.select(COLUMNS.get(type));
    }

    /**
     * What the rows say, in the order of the query.
     *
     * @param query names its columns; a row has nothing in all others
     * @param reading asks the database nothing
     */
    public static <T extends Entity, R> List<R> read(
            ActiveObjects ao, Class<T> type, Query query, Function<T, R> reading) {
        var read = new ArrayList<R>();
        ao.stream(type, query, row -> read.add(reading.apply(row)));
        return read;
    }

    /** What the first of these rows says. */
    public static <T extends Entity, R> Optional<R> first(
            ActiveObjects ao, Class<T> type, Query query, Function<T, R> reading) {
        return read(ao, type, query, reading).stream().findFirst();
    }
}
