package sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import sandbox.jira.model.StoredIssue;

/** Properties of an issue as part of its JSON. */
record PropertyJson(Desk desk) {

    /** The name under which properties of issues are kept. */
    static final String ENTITY = "IssueProperty";

    private static final ObjectMapper JSON = new ObjectMapper();

    Map<String, Object> some(StoredIssue issue, Set<String> keys) {
        var found = new LinkedHashMap<String, Object>();
        desk.tables().properties.of(ENTITY, issue.getId()).stream()
                .filter(property -> keys.contains("*all") || keys.contains(property.key()))
                .forEach(property -> found.put(property.key(), value(property.json())));
        return found;
    }

    static JsonNode value(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored property is no JSON", e);
        }
    }
}
