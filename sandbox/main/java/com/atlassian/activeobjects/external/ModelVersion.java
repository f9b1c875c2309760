package com.atlassian.activeobjects.external;

/** Twin: the number of a plugin's data model, ordered by its value. */
public class ModelVersion {

    private final long version;

    private ModelVersion(long version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version == null || version.isBlank() ? 0 : Long.parseLong(version.strip()));
    }

    public static ModelVersion zero() {
        return new ModelVersion(0);
    }

    public boolean isOlderThan(ModelVersion other) {
        return version < other.version;
    }

    public boolean isNewerThan(ModelVersion other) {
        return version > other.version;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModelVersion other && other.version == version;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }

    @Override
    public String toString() {
        return Long.toString(version);
    }
}
