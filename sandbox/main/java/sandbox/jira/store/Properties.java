package sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sandbox.store.Database;

/** JSON that apps keep on issues and other things. */
public final class Properties {

    /** A stored property. */
    public record Property(
            String entity, long entityId, String key, String json, Timestamp created, Timestamp updated) {}

    private static final String SELECT = "select * from jira_property where entity_name = ? ";

    private final Database database;

    public Properties(Database database) {
        this.database = database;
    }

    /** By key. */
    public List<Property> of(String entity, long entityId) {
        return database.sql()
                .sql(SELECT + "and entity_id = ? order by property_key")
                .params(entity, entityId)
                .query((row, number) -> map(row))
                .list();
    }

    public Optional<Property> get(String entity, long entityId, String key) {
        return database.sql()
                .sql(SELECT + "and entity_id = ? and property_key = ?")
                .params(entity, entityId, key)
                .query((row, number) -> map(row))
                .optional();
    }

    public List<String> keysStartingWith(String entity, String prefix) {
        return database
                .sql()
                .sql("select distinct property_key from jira_property where entity_name = ?")
                .param(entity)
                .query(String.class)
                .list()
                .stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** Stores the value; true if there was none before. */
    public boolean put(String entity, long entityId, String key, String json, Instant now) {
        return database.inTransaction(() -> {
            int changed = database.sql()
                    .sql("update jira_property set content = ?, updated = ?"
                            + " where entity_name = ? and entity_id = ? and property_key = ?")
                    .params(json, Columns.time(now), entity, entityId, key)
                    .update();
            if (changed == 0) {
                database.sql()
                        .sql("insert into jira_property (entity_name, entity_id, property_key, content, created,"
                                + " updated) values (?, ?, ?, ?, ?, ?)")
                        .params(entity, entityId, key, json, Columns.time(now), Columns.time(now))
                        .update();
            }
            return changed == 0;
        });
    }

    public void remove(String entity, long entityId, String key) {
        database.sql()
                .sql("delete from jira_property where entity_name = ? and entity_id = ? and property_key = ?")
                .params(entity, entityId, key)
                .update();
    }

    public void removeAll(String entity, long entityId) {
        database.sql()
                .sql("delete from jira_property where entity_name = ? and entity_id = ?")
                .params(entity, entityId)
                .update();
    }

    public void removeEverywhere(String entity, String key) {
        database.sql()
                .sql("delete from jira_property where entity_name = ? and property_key = ?")
                .params(entity, key)
                .update();
    }

    private static Property map(ResultSet row) throws SQLException {
        return new Property(
                row.getString("entity_name"),
                row.getLong("entity_id"),
                row.getString("property_key"),
                row.getString("content"),
                Timestamp.from(Columns.instant(row, "created")),
                Timestamp.from(Columns.instant(row, "updated")));
    }
}
