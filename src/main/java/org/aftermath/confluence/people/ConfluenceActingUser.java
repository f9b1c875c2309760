package org.aftermath.confluence.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.jspecify.annotations.Nullable;

/** The user whom Confluence ties to the thread. */
public final class ConfluenceActingUser implements ActingUser {

    private final UserAccessor users;

    public ConfluenceActingUser(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<UserRef> current() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .map(user -> new UserRef(user.getKey().getStringValue()));
    }

    @Override
    public <T> T as(UserRef user, Supplier<T> work) {
        var before = AuthenticatedUserThreadLocal.get();
        become(users.getUserByKey(new UserKey(user.key())));
        try {
            return work.get();
        } finally {
            become(before);
        }
    }

    private static void become(@Nullable ConfluenceUser user) {
        if (user == null) {
            AuthenticatedUserThreadLocal.reset();
        } else {
            AuthenticatedUserThreadLocal.set(user);
        }
    }

    /** Whom Confluence asks for permissions; nothing for an anonymous request. */
    public @Nullable ConfluenceUser confluenceUser() {
        return AuthenticatedUserThreadLocal.get();
    }
}
