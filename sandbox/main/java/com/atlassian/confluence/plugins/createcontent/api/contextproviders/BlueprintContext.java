package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The variables of a blueprint's template, and what the host says about the page to be. */
public class BlueprintContext {

    private final Map<String, Object> map;

    /** For the host. */
    public BlueprintContext(Map<String, Object> map) {
        this.map = new LinkedHashMap<>(map);
    }

    public Map<String, Object> getMap() {
        return map;
    }

    public void setTitle(String title) {
        map.put("ContentPageTitle", title);
    }

    public String getTitle() {
        return (String) map.get("ContentPageTitle");
    }

    public String getSpaceKey() {
        return (String) map.get("spaceKey");
    }

    public Object get(String key) {
        return map.get(key);
    }

    public UUID getBlueprintId() {
        return (UUID) map.get("blueprintId");
    }
}
