package com.atlassian.confluence.api.model.content;

/** Which version of something this is. */
public class Version {

    private final int number;

    /** For the host. */
    public Version(int number) {
        this.number = number;
    }

    public int getNumber() {
        return number;
    }

    public VersionBuilder nextBuilder() {
        return new VersionBuilder(number + 1);
    }

    /** Makes a version. */
    public static class VersionBuilder {

        private final int number;

        /** For the host. */
        VersionBuilder(int number) {
            this.number = number;
        }

        public Version build() {
            return new Version(number);
        }
    }
}
