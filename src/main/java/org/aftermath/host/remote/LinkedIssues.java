package org.aftermath.host.remote;

import java.util.Optional;
import org.aftermath.core.ticket.IssueAddresses;

/** Issues of the Jira that is linked, at the address that its application link shows to people. */
public final class LinkedIssues implements IssueAddresses {

    private final JiraLink jira;

    public LinkedIssues(JiraLink jira) {
        this.jira = jira;
    }

    @Override
    public Optional<String> of(String key) {
        return jira.url().map(url -> url.replaceAll("/+$", "") + "/browse/" + key);
    }
}
