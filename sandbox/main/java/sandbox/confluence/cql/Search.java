package sandbox.confluence.cql;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Faults;
import sandbox.confluence.content.Store;
import sandbox.confluence.cql.Cql.Unreadable;
import sandbox.people.Accounts;

/** Finds what the acting person may see. */
public final class Search {

    /**
     * One page of results.
     *
     * @param total how many there are altogether
     */
    public record Found(List<Content> contents, int total) {}

    private final Store store;
    private final Accounts accounts;
    private final Faults faults;
    private final Clock clock;
    private final PropertyIndex properties;

    public Search(Store store, Accounts accounts, Faults faults, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.faults = faults;
        this.clock = clock;
        this.properties = new PropertyIndex(store.jsonProperties());
    }

    /** Where plugins say which properties are searched. */
    public PropertyIndex properties() {
        return properties;
    }

    public Found find(String query, int start, int limit) {
        try {
            return run(CqlReader.read(query), start, limit);
        } catch (Unreadable e) {
            throw faults.invalid("sandbox.confluence.fault.cql", query, e.getMessage());
        }
    }

    private Found run(Cql query, int start, int limit) {
        CqlSql sql = new CqlSql(new CqlValues(store.contents(), accounts, clock), properties);
        Map<String, Object> parameters = new LinkedHashMap<>();
        String condition = "status = 'current' and " + store.access().visible(accounts.current(), parameters) + " and "
                + sql.where(query.where());
        parameters.putAll(sql.parameters());
        int total = store.contents().count(condition, parameters);
        parameters.put("limit", limit);
        parameters.put("start", start);
        String order = " order by " + sql.order(query.order()) + " limit :limit offset :start";
        return new Found(store.contents().select(condition + order, parameters), total);
    }
}
