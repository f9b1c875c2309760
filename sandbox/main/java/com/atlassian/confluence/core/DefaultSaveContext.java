package com.atlassian.confluence.core;

/** How a change is to be saved. */
public class DefaultSaveContext implements SaveContext {

    public static final SaveContext DEFAULT = new DefaultSaveContext("DEFAULT");
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext("MINOR_EDIT");
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext("SUPPRESS_NOTIFICATIONS");
    public static final SaveContext BULK_OPERATION = new DefaultSaveContext("BULK_OPERATION");
    public static final SaveContext REFACTORING = new DefaultSaveContext("REFACTORING");
    public static final SaveContext REVERT = new DefaultSaveContext("REVERT");
    public static final SaveContext DRAFT = new DefaultSaveContext("DRAFT");
    public static final SaveContext DRAFT_REFACTORING = new DefaultSaveContext("DRAFT_REFACTORING");
    public static final SaveContext RAW_DRAFT = new DefaultSaveContext("RAW_DRAFT");

    private final String name;

    private DefaultSaveContext(String name) {
        this.name = name;
    }

    /** For the host: nobody is to be told of a change saved like this. */
    public static boolean isQuiet(SaveContext context) {
        return context != DEFAULT && context != REVERT && context != null;
    }

    @Override
    public String toString() {
        return name;
    }
}
