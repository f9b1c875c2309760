package com.atlassian.confluence.labels;

/** A word that people hang on content. */
public class Label {

    private final long id;
    private final String name;

    public Label(String name) {
        this(0, name);
    }

    /** For the host: a stored label. */
    public Label(long id, String name) {
        this.id = id;
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
