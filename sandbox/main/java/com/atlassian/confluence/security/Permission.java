package com.atlassian.confluence.security;

/** What somebody may want to do with a target. */
public class Permission {

    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");
    public static final Permission REMOVE = new Permission("REMOVE");
    public static final Permission EXPORT = new Permission("EXPORT");
    public static final Permission SET_PERMISSIONS = new Permission("SET_PERMISSIONS");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
