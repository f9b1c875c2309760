package sandbox.jira.store;

import java.util.Optional;
import sandbox.store.Database;

/** Searches that somebody saved under a name. Everybody may read them: what they find depends on who looks. */
public final class Filters {

    /** A saved search. */
    public record Filter(long id, String name, String description, String jql, String owner) {}

    private final Database database;

    public Filters(Database database) {
        this.database = database;
    }

    public Optional<Filter> byId(long id) {
        return database
                .sql()
                .sql("select id, name, description, jql, owner_name from jira_filter where id = ?")
                .params(id)
                .query((row, number) -> new Filter(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list()
                .stream()
                .findFirst();
    }

    public Filter add(String name, String description, String jql, String owner) {
        long id = Columns.insert(database.sql()
                .sql("insert into jira_filter (name, description, jql, owner_name) values (?, ?, ?, ?)")
                .params(name, description, jql, owner));
        return new Filter(id, name, description, jql, owner);
    }

    public void update(Filter filter) {
        database.sql()
                .sql("update jira_filter set name = ?, description = ?, jql = ? where id = ?")
                .params(filter.name(), filter.description(), filter.jql(), filter.id())
                .update();
    }
}
