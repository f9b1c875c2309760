package com.atlassian.confluence.user;

import sandbox.confluence.people.ActingUsers;

/** The person acting in this thread, shared with the host's own accounts. */
public class AuthenticatedUserThreadLocal {

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return ActingUsers.current();
    }

    public static void set(ConfluenceUser user) {
        ActingUsers.become(user);
    }

    public static void reset() {
        ActingUsers.become(null);
    }
}
