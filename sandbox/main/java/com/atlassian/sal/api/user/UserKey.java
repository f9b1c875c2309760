package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Twin: the key of an account, equal by its text. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1;

    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = java.util.Objects.requireNonNull(userkey, "userkey");
    }

    public String getStringValue() {
        return userkey;
    }

    public static UserKey fromLong(long userId) {
        return new UserKey(String.valueOf(userId));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof UserKey other && other.userkey.equals(userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
