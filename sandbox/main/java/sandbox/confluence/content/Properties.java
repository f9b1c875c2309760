package sandbox.confluence.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.store.Database;

/** Stores properties of content: JSON ones for REST, and text ones for the Java API, apart from each other. */
public final class Properties {

    /** Which of the two worlds a property belongs to. */
    public enum World {
        JSON,
        JAVA
    }

    /** A property and how often it was written. */
    public record Property(String key, String value, int version) {}

    private final Database database;
    private final World world;

    public Properties(Database database, World world) {
        this.database = database;
        this.world = world;
    }

    public List<Property> of(long contentId) {
        return database.sql()
                .sql("select prop_key, prop_value, version from content_property"
                        + " where content_id = :content and world = :world order by prop_key")
                .param("content", contentId)
                .param("world", world.name())
                .query((row, n) -> new Property(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The values of a property by the content that has it. */
    public Map<Long, String> all(String key) {
        Map<Long, String> values = new LinkedHashMap<>();
        database.sql()
                .sql("select content_id, prop_value from content_property where world = :world and prop_key = :key")
                .param("world", world.name())
                .param("key", key)
                .query(row -> {
                    values.put(row.getLong(1), row.getString(2));
                });
        return values;
    }

    public Optional<Property> find(long contentId, String key) {
        return of(contentId).stream()
                .filter(property -> property.key().equals(key))
                .findFirst();
    }

    /** Writes the value and returns the property with its new version. */
    public Property put(long contentId, String key, String value) {
        int version = find(contentId, key).map(Property::version).orElse(0) + 1;
        remove(contentId, key);
        database.sql()
                .sql("insert into content_property (content_id, world, prop_key, prop_value, version)"
                        + " values (:content, :world, :key, :value, :version)")
                .param("content", contentId)
                .param("world", world.name())
                .param("key", key)
                .param("value", value)
                .param("version", version)
                .update();
        return new Property(key, value, version);
    }

    public boolean remove(long contentId, String key) {
        return database.sql()
                        .sql("delete from content_property where content_id = :content and world = :world"
                                + " and prop_key = :key")
                        .param("content", contentId)
                        .param("world", world.name())
                        .param("key", key)
                        .update()
                > 0;
    }

    public void clear(long contentId) {
        database.sql()
                .sql("delete from content_property where content_id = :content and world = :world")
                .param("content", contentId)
                .param("world", world.name())
                .update();
    }
}
