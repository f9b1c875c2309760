package org.aftermath.jira.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.aftermath.host.rest.Administered;
import org.aftermath.host.rest.AdministratorCheck;
import org.aftermath.host.rest.Refusals;

/** Jira's share of {@link AdministratorCheck}; the host finds providers only in the packages of its own resources. */
@Provider
@Administered
public class AdministratorsOnly extends AdministratorCheck {

    @Inject
    public AdministratorsOnly(UserManager users, Refusals refusals) {
        super(users, refusals);
    }
}
