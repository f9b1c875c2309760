package com.atlassian.confluence.user;

import java.util.concurrent.Callable;

/** Does work in somebody's name. */
public class AuthenticatedUserImpersonator {

    public static final AuthenticatedUserImpersonator REQUEST_AGNOSTIC = new AuthenticatedUserImpersonator();

    private AuthenticatedUserImpersonator() {}

    public <T> T asUser(Callable<T> callable, ConfluenceUser user) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return callable.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
