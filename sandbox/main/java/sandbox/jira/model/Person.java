package sandbox.jira.model;

import com.atlassian.jira.user.ApplicationUser;
import sandbox.people.Account;

/** An account in the shape that Jira's API knows; equal by its key, as in Jira. */
public final class Person implements ApplicationUser {

    private final Account account;

    public Person(Account account) {
        this.account = account;
    }

    public Account account() {
        return account;
    }

    @Override
    public String getKey() {
        return account.key();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String getDisplayName() {
        return account.fullName();
    }

    @Override
    public String getEmailAddress() {
        return account.email();
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public boolean isActive() {
        return account.active();
    }

    /** A number that follows from the key, because accounts have none. */
    @Override
    public Long getId() {
        return 10_000L + Math.floorMod(account.key().hashCode(), 1_000_000);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && that.getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getUsername() + "(" + getKey() + ")";
    }
}
