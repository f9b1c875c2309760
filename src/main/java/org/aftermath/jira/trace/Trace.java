package org.aftermath.jira.trace;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.followup.FollowUpUid;

/**
 * The link to the page in an issue's description. It carries the follow-up's uid, because the description is written in
 * the same step as the issue, and everything else only later.
 */
public final class Trace {

    private static final String ANCHOR = "#follow-up-";
    private static final Pattern LINK = Pattern.compile(ANCHOR + "([0-9]{1,18}-[A-Za-z0-9-]{1,64})");

    private Trace() {}

    public static String of(FollowUpUid uid, String pageUrl) {
        return pageUrl + ANCHOR + uid;
    }

    /** The follow-up whose link the description carries; copies of a ticket carry it too. */
    public static Optional<FollowUpUid> in(Issue issue) {
        var description = issue.getDescription();
        var found = LINK.matcher(description == null ? "" : description);
        return found.find() ? FollowUpUid.parse(found.group(1)) : Optional.empty();
    }

    static boolean isIn(Issue issue, FollowUpUid uid) {
        var description = issue.getDescription();
        return description != null && description.contains(ANCHOR + uid);
    }
}
