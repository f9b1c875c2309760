package org.aftermath.jira.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.aftermath.host.remote.Pairings;
import org.aftermath.host.rest.Door;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Turnstile;

/** Jira's share of {@link Door}; the host finds providers only in the packages of its own resources. */
@Provider
public class FrontDoor extends Door {

    @Inject
    public FrontDoor(Turnstile turnstile, Pairings pairings, UserManager users, Refusals refusals) {
        super(turnstile, pairings, users, refusals);
    }
}
