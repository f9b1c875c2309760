package org.aftermath.core.people;

/** The host's groups (port). Safe for any thread. */
public interface Groups {

    /** False for a group that is not there. */
    boolean includes(String group, UserRef user);
}
