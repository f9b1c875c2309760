package sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of an answer; keeps the order of its members. */
final class Json {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Object> expandable = new LinkedHashMap<>();
    private final Map<String, Object> links = new LinkedHashMap<>();

    static Json object() {
        return new Json();
    }

    Json put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Writes the part out if wanted, else names its address. */
    Json part(Expand expand, String name, String address, java.util.function.Supplier<?> value) {
        if (expand.has(name)) {
            members.put(name, value.get());
        } else {
            expandable.put(name, address);
        }
        return this;
    }

    Json expandable(String name, String address) {
        expandable.put(name, address);
        return this;
    }

    Json link(String name, String address) {
        links.put(name, address);
        return this;
    }

    Map<String, Object> map() {
        Map<String, Object> all = new LinkedHashMap<>(members);
        if (!links.isEmpty()) {
            all.put("_links", links);
        }
        if (!expandable.isEmpty()) {
            all.put("_expandable", expandable);
        }
        return all;
    }
}
