package sandbox.confluence.content;

import java.util.List;
import sandbox.store.Database;

/** Stores who alone may view or edit a page. */
public final class Restrictions {

    /** What is restricted. */
    public enum Operation {
        VIEW("View", "read"),
        EDIT("Edit", "update");

        private final String type;
        private final String rest;

        Operation(String type, String rest) {
            this.type = type;
            this.rest = rest;
        }

        /** The word of the Java API. */
        public String type() {
            return type;
        }

        /** The word of REST. */
        public String rest() {
            return rest;
        }

        public static Operation of(String word) {
            return word.equalsIgnoreCase(EDIT.type) || word.equalsIgnoreCase(EDIT.rest) ? EDIT : VIEW;
        }
    }

    /**
     * One person or group; exactly one of the two is set.
     *
     * @param userKey empty if a group is named
     */
    public record Restriction(Operation operation, String userKey, String group) {

        public static Restriction user(Operation operation, String userKey) {
            return new Restriction(operation, userKey, "");
        }

        public static Restriction group(Operation operation, String group) {
            return new Restriction(operation, "", group);
        }
    }

    private final Database database;

    public Restrictions(Database database) {
        this.database = database;
    }

    public List<Restriction> of(long contentId) {
        return database.sql()
                .sql("select * from content_permission where content_id = :content order by id")
                .param("content", contentId)
                .query((row, n) -> new Restriction(
                        Operation.valueOf(row.getString("operation")),
                        row.getString("user_key"),
                        row.getString("group_name")))
                .list();
    }

    public List<Restriction> of(long contentId, Operation operation) {
        return of(contentId).stream()
                .filter(restriction -> restriction.operation() == operation)
                .toList();
    }

    /** The ids of all content restricted in that way. */
    public List<Long> restricted(Operation operation) {
        return database.sql()
                .sql("select distinct content_id from content_permission where operation = :operation")
                .param("operation", operation.name())
                .query(Long.class)
                .list();
    }

    public void add(long contentId, Restriction restriction) {
        if (of(contentId).contains(restriction)) {
            return;
        }
        database.sql()
                .sql("insert into content_permission (content_id, operation, user_key, group_name)"
                        + " values (:content, :operation, :user, :group)")
                .param("content", contentId)
                .param("operation", restriction.operation().name())
                .param("user", restriction.userKey())
                .param("group", restriction.group())
                .update();
    }

    public void remove(long contentId, Restriction restriction) {
        database.sql()
                .sql("delete from content_permission where content_id = :content and operation = :operation"
                        + " and user_key = :user and group_name = :group")
                .param("content", contentId)
                .param("operation", restriction.operation().name())
                .param("user", restriction.userKey())
                .param("group", restriction.group())
                .update();
    }

    /** Replaces all restrictions of the content. */
    public void replace(long contentId, List<Restriction> restrictions) {
        clear(contentId);
        restrictions.forEach(restriction -> add(contentId, restriction));
    }

    public void clear(long contentId) {
        database.sql()
                .sql("delete from content_permission where content_id = :content")
                .param("content", contentId)
                .update();
    }
}
