package sandbox.confluence.content;

import java.util.List;
import java.util.Locale;
import sandbox.store.Database;

/** Stores the labels of pages. Names are lower case and hold no blanks. */
public final class Labels {

    /** A label that is in use. */
    public record Named(long id, String name) {}

    private final Database database;

    public Labels(Database database) {
        this.database = database;
    }

    public List<Named> of(long contentId) {
        return database.sql()
                .sql("select l.id, l.name from label l join content_label c on c.label_id = l.id"
                        + " where c.content_id = :content order by l.name")
                .param("content", contentId)
                .query((row, n) -> new Named(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** Ids of the current pages that bear the label. */
    public List<Long> contentWith(String name) {
        return database.sql()
                .sql("select c.content_id from content_label c join label l on l.id = c.label_id"
                        + " join content p on p.id = c.content_id"
                        + " where l.name = :name and p.status = 'current' order by c.content_id")
                .param("name", normal(name))
                .query(Long.class)
                .list();
    }

    /** Tells whether the label is new on that content. */
    public boolean add(long contentId, String name) {
        Named label = named(normal(name));
        if (of(contentId).contains(label)) {
            return false;
        }
        database.sql()
                .sql("insert into content_label (content_id, label_id) values (:content, :label)")
                .param("content", contentId)
                .param("label", label.id())
                .update();
        return true;
    }

    /** Tells whether the content bore the label. */
    public boolean remove(long contentId, String name) {
        return database.sql()
                        .sql("delete from content_label where content_id = :content"
                                + " and label_id in (select id from label where name = :name)")
                        .param("content", contentId)
                        .param("name", normal(name))
                        .update()
                > 0;
    }

    /** The stored label of that name, made if need be. */
    public Named named(String name) {
        List<Long> ids = ids(name);
        if (ids.isEmpty()) {
            database.sql()
                    .sql("insert into label (name) values (:name)")
                    .param("name", name)
                    .update();
            ids = ids(name);
        }
        return new Named(ids.get(0), name);
    }

    /** The name as it is stored. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a name can be a label: some text without the characters that genuine labels forbid. */
    public static boolean isValid(String name) {
        return !name.isBlank() && name.length() <= 255 && name.strip().matches("[^\\s!#&()*,.:;<>?@\\[\\]^]+");
    }

    private List<Long> ids(String name) {
        return database.sql()
                .sql("select id from label where name = :name")
                .param("name", name)
                .query(Long.class)
                .list();
    }
}
