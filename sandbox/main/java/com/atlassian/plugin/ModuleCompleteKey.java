package com.atlassian.plugin;

/** Twin: {@code plugin.key:module-key}, equal by both parts. */
public class ModuleCompleteKey {

    private final String pluginKey;
    private final String moduleKey;

    public ModuleCompleteKey(String completeKey) {
        var parts = String.valueOf(completeKey).split(":", 2);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("not a complete module key: " + completeKey);
        }
        this.pluginKey = parts[0];
        this.moduleKey = parts[1];
    }

    public ModuleCompleteKey(String pluginKey, String moduleKey) {
        this.pluginKey = pluginKey;
        this.moduleKey = moduleKey;
    }

    public String getCompleteKey() {
        return pluginKey + ":" + moduleKey;
    }

    public String getPluginKey() {
        return pluginKey;
    }

    public String getModuleKey() {
        return moduleKey;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModuleCompleteKey other && other.getCompleteKey().equals(getCompleteKey());
    }

    @Override
    public int hashCode() {
        return getCompleteKey().hashCode();
    }

    @Override
    public String toString() {
        return getCompleteKey();
    }
}
