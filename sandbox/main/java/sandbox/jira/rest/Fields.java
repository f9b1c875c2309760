package sandbox.jira.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** An ordered JSON object under construction; leaves out what is {@code null} unless told otherwise. */
final class Fields {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    Fields withNull(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
