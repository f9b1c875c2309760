package sandbox.jira.service;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.jira.store.Properties;
import sandbox.jira.store.Tables;

/** JSON that apps keep on issues. A value must be JSON and fit the genuine limit. */
final class PropertyDesk implements JsonEntityPropertyManager {

    /** The name under which genuine Jira keeps the properties of issues. */
    static final String ISSUE = "IssueProperty";

    static final int MAX_LENGTH = 32_768;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Properties properties;
    private final Clock clock;

    PropertyDesk(Tables tables, Clock clock) {
        this.properties = tables.properties;
        this.clock = clock;
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        if (key == null || key.isBlank() || key.length() > 255) {
            throw new IllegalArgumentException("the key of a property has 1 to 255 characters");
        }
        if (!isJson(json)) {
            throw new IllegalArgumentException(
                    "the value of a property is JSON of at most " + MAX_LENGTH + " characters");
        }
        properties.put(entityName, entityId, key, json, clock.instant());
    }

    static boolean isJson(String text) {
        try {
            return text != null
                    && text.length() <= MAX_LENGTH
                    && !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).map(Kept::new).orElse(null);
    }

    @Override
    public Map<String, EntityProperty> get(String entityName, Long entityId) {
        Map<String, EntityProperty> found = new LinkedHashMap<>();
        properties.of(entityName, entityId).forEach(each -> found.put(each.key(), new Kept(each)));
        return found;
    }

    @Override
    public Map<String, EntityProperty> get(String entityName, Long entityId, List<String> keys) {
        Map<String, EntityProperty> found = get(entityName, entityId);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return properties.get(entityName, entityId, key).isPresent();
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.remove(entityName, entityId, key);
    }

    @Override
    public void deleteByEntity(String entityName, Long entityId) {
        properties.removeAll(entityName, entityId);
    }

    @Override
    public void deleteByEntityNameAndPropertyKey(String entityName, String key) {
        properties.removeEverywhere(entityName, key);
    }

    @Override
    public List<String> findKeys(String entityName, Long entityId) {
        return List.copyOf(get(entityName, entityId).keySet());
    }

    @Override
    public List<String> findKeys(String entityName, String keyPrefix) {
        return properties.keysStartingWith(entityName, keyPrefix);
    }

    @Override
    public long countByEntity(String entityName, Long entityId) {
        return properties.of(entityName, entityId).size();
    }

    @Override
    public int getMaximumValueLength() {
        return MAX_LENGTH;
    }

    private record Kept(Properties.Property property) implements EntityProperty {

        @Override
        public String getKey() {
            return property.key();
        }

        @Override
        public String getValue() {
            return property.json();
        }

        @Override
        public Long getEntityId() {
            return property.entityId();
        }

        @Override
        public String getEntityName() {
            return property.entity();
        }

        @Override
        public Timestamp getCreated() {
            return property.created();
        }

        @Override
        public Timestamp getUpdated() {
            return property.updated();
        }
    }
}
