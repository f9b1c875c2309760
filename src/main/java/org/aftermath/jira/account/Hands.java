package org.aftermath.jira.account;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who asks for a ticket, and whom Jira sees at work; the same person unless a service account stands in.
 *
 * @param person who committed the follow-up
 * @param author with whose permissions the issue is made
 */
public record Hands(ApplicationUser person, ApplicationUser author) {

    public Hands {
        requireNonNull(person);
        requireNonNull(author);
    }

    /** Nobody stands in. */
    public static Hands of(ApplicationUser person) {
        return new Hands(person, person);
    }

    public boolean isStandIn() {
        return !person.equals(author);
    }
}
