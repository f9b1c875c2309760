package com.atlassian.confluence.plugins.createcontent.impl;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A blueprint: what the Create dialog offers. */
public class ContentBlueprint {

    private String moduleCompleteKey;

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }

    public void setModuleCompleteKey(String key) {
        this.moduleCompleteKey = key;
    }

    /** The same for the same module key, on every node and after every restart. */
    public UUID getId() {
        return UUID.nameUUIDFromBytes(String.valueOf(moduleCompleteKey).getBytes(StandardCharsets.UTF_8));
    }
}
