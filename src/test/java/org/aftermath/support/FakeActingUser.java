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
    private Optional<UserRef> loggedIn = Optional.empty();

    public FakeActingUser loggedIn(String userName) {
        loggedIn = Optional.of(FakePeople.ref(userName));
        return this;
    }

    public void logOut() {
        loggedIn = Optional.empty();
    }

    @Override
    public Optional<UserRef> current() {
        return loggedIn;
    }

    @Override
    public <T> T as(UserRef user, Supplier<T> work) {
        acted.add(user);
        return work.get();
    }
}
