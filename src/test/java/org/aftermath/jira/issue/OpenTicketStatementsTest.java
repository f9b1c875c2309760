package org.aftermath.jira.issue;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aftermath.core.move.Trail;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.store.delivery.TurnRow;
import org.aftermath.host.store.ticket.ClaimRow;
import org.aftermath.host.store.ticket.StoredClaims;
import org.aftermath.host.store.ticket.StoredTidings;
import org.aftermath.host.store.ticket.TidingRow;
import org.aftermath.jira.account.Hands;
import org.aftermath.jira.trace.Marks;
import org.aftermath.jira.trace.Orphans;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.aftermath.support.InMemoryReasons;
import org.junit.Test;

public class OpenTicketStatementsTest {

    private final AoDatabase database = Databases.h2(ClaimRow.class, TurnRow.class, TidingRow.class);
    private final Clock clock = Clock.systemUTC();
    private final NewIssues newIssues = mock(NewIssues.class);
    private final Trails trails = mock(Trails.class);
    private final OpenTicket open = new OpenTicket(
            new StoredClaims(database, clock),
            newIssues,
            new JiraIssues(
                    mock(IssueManager.class), trails, new InMemoryReasons(), mock(ApplicationProperties.class), clock),
            mock(Orphans.class),
            mock(Marks.class),
            new OpenTicket.News(new StoredTidings(database, clock), () -> {}),
            new StoredTurns(database, clock, Duration.ofMinutes(5)));

    /** Each: finds no claim, prolongs the turn twice, stakes with two, settles with two, and leaves a tiding; the turn itself takes five. */
    @Test
    public void opensFiftyTicketsWithTenStatementsEach() {
        when(trails.ofNew(any(), any())).thenReturn(Trail.NONE);
        var number = new AtomicInteger();
        when(newIssues.create(any(), any()))
                .thenAnswer(call -> new NewIssues.Result.Created(issue(number.incrementAndGet())));
        var orders = IntStream.range(0, 50)
                .mapToObj(each -> anOrder().forFollowUp("m-" + each).build())
                .toList();
        var hands = Hands.of(mock(ApplicationUser.class));

        var before = database.statements();
        assertThat(open.open(orders, "peer", unused -> hands, () -> true)).hasSize(50);

        assertThat(database.statements() - before).isEqualTo(50 * 10 + 4);
    }

    private static MutableIssue issue(long id) {
        var category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn("new");
        var status = mock(Status.class);
        when(status.getName()).thenReturn("To Do");
        when(status.getStatusCategory()).thenReturn(category);
        var issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("OPS-" + id);
        when(issue.getStatus()).thenReturn(status);
        return issue;
    }
}
