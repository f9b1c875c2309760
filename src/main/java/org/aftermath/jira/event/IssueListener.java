package org.aftermath.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Objects;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.work.Wake;
import org.aftermath.host.job.Listener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every change of an issue, deletion too, and notes it if the issue answers a follow-up. Never fails the
 * change: what is not noted is told with the issue's next change.
 */
public final class IssueListener extends Listener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final Claims claims;
    private final Tidings tidings;
    private final Wake wake;

    public IssueListener(EventPublisher events, Claims claims, Tidings tidings, Wake wake) {
        super(events);
        this.claims = claims;
        this.tidings = tidings;
        this.wake = wake;
    }

    /** A new issue answers nothing yet: who makes it for a follow-up tells that. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (!Objects.equals(event.getEventTypeId(), EventType.ISSUE_CREATED_ID)) {
            attend(() -> note(event));
        }
    }

    private void note(IssueEvent event) {
        try {
            claims.answeredBy(event.getIssue().getId()).ifPresent(uid -> {
                tidings.add(uid);
                wake.up();
            });
        } catch (RuntimeException failure) {
            LOG.error("A change of {} could not be noted", event.getIssue().getKey(), failure);
        }
    }
}
