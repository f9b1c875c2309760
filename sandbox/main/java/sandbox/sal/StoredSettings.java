package sandbox.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import sandbox.store.Database;

/** Small values by namespace and key: strings, lists and maps of strings, and properties, as the genuine API allows. */
public final class StoredSettings implements PluginSettingsFactory {

    private static final int LONGEST_KEY = 255;
    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    public StoredSettings(Database database) {
        this.database = database;
        database.script("sandbox/sal/settings.sql");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Namespace(key == null ? "" : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Namespace("");
    }

    /** What stands in a row; one of the three is set. */
    private record Content(String text, List<String> list, Map<String, String> map, boolean properties) {

        static Content of(Object value) {
            if (value instanceof String text) {
                return new Content(text, null, null, false);
            }
            if (value instanceof List<?> list) {
                return new Content(null, list.stream().map(String::valueOf).toList(), null, false);
            }
            if (value instanceof Map<?, ?> map) {
                var copy = new java.util.LinkedHashMap<String, String>();
                map.forEach((key, element) -> copy.put(String.valueOf(key), String.valueOf(element)));
                return new Content(null, null, copy, value instanceof Properties);
            }
            throw new IllegalArgumentException(
                    "Property type: " + value.getClass() + " not supported: only String, List, Map and Properties are");
        }

        Object value() {
            if (properties) {
                var all = new Properties();
                all.putAll(map);
                return all;
            }
            return text != null ? text : list != null ? list : map;
        }
    }

    private final class Namespace implements PluginSettings {

        private final String namespace;

        Namespace(String namespace) {
            this.namespace = namespace;
        }

        @Override
        public Object get(String key) {
            check(key);
            return database.sql()
                    .sql("select content from plugin_setting where namespace = ? and setting_key = ?")
                    .params(namespace, key)
                    .query(String.class)
                    .optional()
                    .map(json -> read(json).value())
                    .orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            check(key);
            var json = write(Content.of(value));
            return database.inTransaction(() -> {
                var before = get(key);
                int changed = database.sql()
                        .sql("update plugin_setting set content = ? where namespace = ? and setting_key = ?")
                        .params(json, namespace, key)
                        .update();
                if (changed == 0) {
                    insert(key, json);
                }
                return before;
            });
        }

        @Override
        public Object remove(String key) {
            return database.inTransaction(() -> {
                var before = get(key);
                database.sql()
                        .sql("delete from plugin_setting where namespace = ? and setting_key = ?")
                        .params(namespace, key)
                        .update();
                return before;
            });
        }

        private void insert(String key, String json) {
            database.sql()
                    .sql("insert into plugin_setting (namespace, setting_key, content) values (?, ?, ?)")
                    .params(namespace, key, json)
                    .update();
        }

        private void check(String key) {
            if (key == null || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("a settings key has at most " + LONGEST_KEY + " characters: " + key);
            }
        }
    }

    private static Content read(String json) {
        try {
            return JSON.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
