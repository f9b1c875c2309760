package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** Names a permission of a project; equal by its text. */
public class ProjectPermissionKey {

    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = Objects.requireNonNull(permissionKey);
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
