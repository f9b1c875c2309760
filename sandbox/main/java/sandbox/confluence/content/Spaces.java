package sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import sandbox.store.Database;

/** Stores spaces and their permissions. */
public final class Spaces {

    /** What somebody may do in a space. */
    public enum Right {
        VIEW,
        EDIT,
        ADMINISTER
    }

    /**
     * A permission; exactly one of user and group is set.
     *
     * @param userKey empty if the grant is for a group
     */
    public record Grant(Right right, String userKey, String group) {}

    private final Database database;

    public Spaces(Database database) {
        this.database = database;
    }

    public Optional<StoredSpace> find(String key) {
        return sql().sql("select * from spaces where lower_key = :key")
                .param("key", key.toLowerCase(java.util.Locale.ROOT))
                .query(Spaces::read)
                .optional();
    }

    public List<StoredSpace> all() {
        return sql().sql("select * from spaces order by lower_key")
                .query(Spaces::read)
                .list();
    }

    public StoredSpace add(String key, String name, String description, Stamp stamp) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql().sql("insert into spaces (space_key, lower_key, name, description, home_page_id, creator, created)"
                        + " values (:key, :lower, :name, :description, 0, :by, :at)")
                .param("key", key)
                .param("lower", key.toLowerCase(java.util.Locale.ROOT))
                .param("name", name)
                .param("description", description)
                .param("by", stamp.by())
                .param("at", stamp.at().toEpochMilli())
                .update(id, "id");
        return new StoredSpace(id.getKeyAs(Long.class), key, name, description, 0, stamp);
    }

    public void setHome(String key, long pageId) {
        sql().sql("update spaces set home_page_id = :home where space_key = :key")
                .param("home", pageId)
                .param("key", key)
                .update();
    }

    public void rename(String key, String name, String description) {
        sql().sql("update spaces set name = :name, description = :description where space_key = :key")
                .param("name", name)
                .param("description", description)
                .param("key", key)
                .update();
    }

    public void grant(String key, Grant grant) {
        revoke(key, grant);
        sql().sql("insert into space_permission (space_key, operation, user_key, group_name)"
                        + " values (:key, :right, :user, :group)")
                .param("key", key)
                .param("right", grant.right().name())
                .param("user", grant.userKey())
                .param("group", grant.group())
                .update();
    }

    public void revoke(String key, Grant grant) {
        sql().sql("delete from space_permission where space_key = :key and operation = :right"
                        + " and user_key = :user and group_name = :group")
                .param("key", key)
                .param("right", grant.right().name())
                .param("user", grant.userKey())
                .param("group", grant.group())
                .update();
    }

    public List<Grant> grants(String key) {
        return sql().sql("select * from space_permission where space_key = :key order by id")
                .param("key", key)
                .query((row, n) -> new Grant(
                        Right.valueOf(row.getString("operation")),
                        row.getString("user_key"),
                        row.getString("group_name")))
                .list();
    }

    private static StoredSpace read(ResultSet row, int number) throws SQLException {
        return new StoredSpace(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("description"),
                row.getLong("home_page_id"),
                new Stamp(row.getString("creator"), Instant.ofEpochMilli(row.getLong("created"))));
    }

    private JdbcClient sql() {
        return database.sql();
    }
}
