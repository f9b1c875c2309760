package org.aftermath.jira.event;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class IssueListenerTest {

    private final InMemoryClaims claims = new InMemoryClaims(new MovableClock());
    private final InMemoryTidings tidings = new InMemoryTidings();
    private final AtomicInteger woken = new AtomicInteger();
    private final IssueListener listener =
            new IssueListener(mock(EventPublisher.class), claims, tidings, woken::incrementAndGet);

    @Before
    public void aClaimOnIssueSeven() {
        var order = anOrder().build();
        claims.stake(order, "peer");
        claims.settle(order.uid(), new Claim.IssueRef(7, "OPS-7"));
    }

    @Test
    public void notesWhatHappensToATicket() {
        listener.onIssueEvent(event(7));

        assertThat(tidings.waiting(9))
                .extracting(Tidings.Tiding::uid)
                .containsExactly(anOrder().build().uid());
        assertThat(woken).hasValue(1);
    }

    @Test
    public void asksNobodyAboutANewIssue() {
        var made = event(7);
        when(made.getEventTypeId()).thenReturn(EventType.ISSUE_CREATED_ID);

        listener.onIssueEvent(made);

        assertThat(tidings.waiting(9)).isEmpty();
    }

    @Test
    public void letsOtherIssuesPass() {
        listener.onIssueEvent(event(8));

        assertThat(tidings.waiting(9)).isEmpty();
        assertThat(woken).hasValue(0);
    }

    private static IssueEvent event(long id) {
        var issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        var event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(2L);
        return event;
    }
}
