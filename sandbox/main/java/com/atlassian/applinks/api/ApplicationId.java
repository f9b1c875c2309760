package com.atlassian.applinks.api;

import java.io.Serializable;

/** Twin: the identifier of a linked application, equal by its text. */
public class ApplicationId implements Serializable {

    private static final long serialVersionUID = 1;

    private final String id;

    public ApplicationId(String id) {
        this.id = java.util.Objects.requireNonNull(id, "id");
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ApplicationId other && other.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
