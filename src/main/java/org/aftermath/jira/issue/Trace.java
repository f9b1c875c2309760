package org.aftermath.jira.issue;

import com.atlassian.jira.issue.Issue;
import org.aftermath.core.followup.FollowUpUid;

/**
 * The link to the page in an issue's description. It carries the follow-up's uid, because the description is written in
 * the same step as the issue, and everything else only later.
 */
final class Trace {

    private static final String ANCHOR = "#follow-up-";

    private Trace() {}

    static String of(FollowUpUid uid, String pageUrl) {
        return pageUrl + ANCHOR + uid;
    }

    static boolean isIn(Issue issue, FollowUpUid uid) {
        var description = issue.getDescription();
        return description != null && description.contains(ANCHOR + uid);
    }
}
