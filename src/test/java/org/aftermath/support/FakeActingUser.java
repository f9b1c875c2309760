package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;

/** Lets anybody act, and remembers who did. */
public final class FakeActingUser implements ActingUser {

    public final List<UserRef> acted = new ArrayList<>();

    @Override
    public Optional<UserRef> current() {
        return Optional.empty();
    }

    @Override
    public <T> T as(UserRef user, Supplier<T> work) {
        acted.add(user);
        return work.get();
    }
}
