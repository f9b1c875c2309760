package com.atlassian.jira.permission;

import java.util.Objects;

/** Names a permission that counts everywhere; equal by its text. */
public class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
    public static final GlobalPermissionKey BULK_CHANGE = new GlobalPermissionKey("BULK_CHANGE");

    private final String key;

    protected GlobalPermissionKey(String key) {
        this.key = Objects.requireNonNull(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && that.key.equals(key);
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
