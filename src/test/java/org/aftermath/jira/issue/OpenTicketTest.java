package org.aftermath.jira.issue;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.move.Trail;
import org.aftermath.core.text.Message;
import org.aftermath.jira.account.Hands;
import org.aftermath.jira.issue.OpenTicket.Outcome;
import org.aftermath.jira.trace.Marks;
import org.aftermath.jira.trace.Orphans;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class OpenTicketTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryClaims claims = new InMemoryClaims(clock);
    private final InMemoryTidings tidings = new InMemoryTidings();
    private final NewIssues newIssues = mock(NewIssues.class);
    private final IssueManager stored = mock(IssueManager.class);
    private final ApplicationProperties jira = mock(ApplicationProperties.class);
    private final Orphans orphans = mock(Orphans.class);
    private final Marks marks = mock(Marks.class);
    private final Trails trails = mock(Trails.class);
    private final InMemoryTurns turns = new InMemoryTurns(clock, Duration.ofSeconds(30));
    private final AtomicInteger woken = new AtomicInteger();
    private final Hands hands = Hands.of(mock(ApplicationUser.class));
    private final TicketOrder order = anOrder().build();

    private final OpenTicket open = new OpenTicket(
            claims,
            newIssues,
            new JiraIssues(stored, trails, new InMemoryReasons(), jira, clock),
            orphans,
            marks,
            new OpenTicket.News(tidings, woken::incrementAndGet),
            turns);

    @Before
    public void aJiraThatMakesIssues() {
        when(jira.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example");
        when(orphans.of(any(), any())).thenReturn(Optional.empty());
        when(trails.of(any())).thenReturn(Trail.NONE);
        when(trails.ofNew(any(), any())).thenReturn(Trail.NONE);
        var number = new AtomicInteger();
        when(newIssues.create(any(), any()))
                .thenAnswer(call -> new NewIssues.Result.Created(issue(number.incrementAndGet())));
    }

    @Test
    public void makesMarksAndClaimsTheIssue() {
        var opened = opened();

        assertThat(opened.created()).isTrue();
        assertThat(opened.ticket().key()).isEqualTo("OPS-1");
        assertThat(opened.ticket().url()).isEqualTo("https://jira.example/browse/OPS-1");
        assertThat(claims.ofIssue(1)).map(Claim::peer).contains("peer");
        verify(marks).putOnNew(any(), any(), any());
        assertThat(tidings.waiting(9)).hasSize(1);
        assertThat(woken).hasValue(0);
    }

    @Test
    public void answersARepeatedOrderWithTheSameTicket() {
        var first = opened();
        var second = opened();

        assertThat(second.created()).isFalse();
        assertThat(second.ticket()).isEqualTo(first.ticket());
        verify(newIssues, times(1)).create(any(), any());
    }

    @Test
    public void adoptsTheIssueOfAnAttemptThatDied() {
        claims.stake(order, "peer");
        var left = issue(7);
        when(orphans.of(any(), any())).thenReturn(Optional.of(left));

        var opened = opened();

        assertThat(opened.created()).isFalse();
        assertThat(opened.ticket().key()).isEqualTo("OPS-7");
        assertThat(claims.ofIssue(7)).isPresent();
        assertThat(tidings.waiting(9)).hasSize(1);
    }

    @Test
    public void makesTheIssueOfAnAttemptThatDiedBeforeItMadeOne() {
        claims.stake(order, "peer");

        assertThat(opened().created()).isTrue();
    }

    @Test
    public void makesANewIssueForADeletedOneWithAHigherSequence() {
        var first = opened();
        when(stored.getIssueObject(1L)).thenReturn(null);

        var second = opened();

        assertThat(second.created()).isTrue();
        assertThat(second.ticket().key()).isEqualTo("OPS-2");
        assertThat(second.ticket().sequence()).isGreaterThan(first.ticket().sequence());
        assertThat(claims.ofIssue(1)).isEmpty();
    }

    @Test
    public void leavesNoClaimBehindARefusal() {
        var refusal = Refusal.of(Refusal.Kind.INVALID, Message.of("aftermath.issue.jira.says", "Team is required."));
        when(newIssues.create(any(), any())).thenReturn(new NewIssues.Result.Rejected(refusal));

        assertThat(open.open(order, "peer", hands)).isEqualTo(new Outcome.Refused(refusal));
        assertThat(claims.find(order.uid())).isEmpty();
    }

    @Test
    public void takesTheNextOrderRightAfterARefusal() {
        var refusal = Refusal.of(Refusal.Kind.INVALID, Message.of("aftermath.issue.jira.says", "Team is required."));
        var made = issue(1);
        when(newIssues.create(any(), any()))
                .thenReturn(new NewIssues.Result.Rejected(refusal))
                .thenReturn(new NewIssues.Result.Created(made));

        open.open(order, "peer", hands);

        assertThat(opened().created()).isTrue();
    }

    @Test
    public void takesNoOrderWhileTheSameMayBeUnderWay() {
        var made = new NewIssues.Result.Created(issue(1));
        when(newIssues.create(any(), any())).thenAnswer(call -> {
            assertThat(open.open(order, "peer", hands)).isEqualTo(new Outcome.Busy());
            return made;
        });

        assertThat(opened().created()).isTrue();
        verify(newIssues, times(1)).create(any(), any());
    }

    @Test
    public void takesTheOrderWhoseNodeNeverGaveItsTurnBack() {
        var made = new NewIssues.Result.Created(issue(1));
        when(newIssues.create(any(), any()))
                .thenThrow(new IllegalStateException("the connection is gone"))
                .thenReturn(made);
        turns.loseNextReturn();
        assertThatThrownBy(() -> open.open(order, "peer", hands)).isInstanceOf(IllegalStateException.class);
        assertThat(open.open(order, "peer", hands)).isEqualTo(new Outcome.Busy());

        clock.pass(Duration.ofSeconds(31));

        assertThat(opened().created()).isTrue();
    }

    @Test
    public void claimsNothingForAnIssueMadeAfterItsTurnWasOver() {
        var late = new NewIssues.Result.Created(issue(1));
        var other = new NewIssues.Result.Created(issue(2));
        when(newIssues.create(any(), any()))
                .thenAnswer(call -> {
                    clock.pass(Duration.ofSeconds(31));
                    assertThat(opened().ticket().key()).isEqualTo("OPS-2");
                    return late;
                })
                .thenReturn(other);

        assertThat(open.open(order, "peer", hands)).isEqualTo(new Outcome.Busy());

        assertThat(opened().ticket().key()).isEqualTo("OPS-2");
    }

    @Test
    public void makesSeveralInOneTurnUntilItHasTakenLongEnough() {
        var orders = Stream.of("a", "b", "c", "d")
                .map(macroId -> anOrder().forFollowUp(macroId).build())
                .toList();
        opened();

        var asked = new AtomicInteger();
        var outcomes = open.open(orders, "peer", unused -> hands, () -> asked.incrementAndGet() < 3);

        assertThat(outcomes.values())
                .extracting(outcome -> ((Outcome.Opened) outcome).ticket().key())
                .containsExactly("OPS-1", "OPS-2", "OPS-3");
        assertThat(claims.find(orders.get(3).uid())).isEmpty();
        assertThat(open.open(orders.subList(3, 4), "peer", unused -> hands, () -> false))
                .hasSize(1);
    }

    @Test
    public void makesNoneOfSeveralWhileOneOfTheirPageMayBeUnderWay() {
        var made = new NewIssues.Result.Created(issue(1));
        var other = anOrder().forFollowUp("b").build();
        when(newIssues.create(any(), any())).thenAnswer(call -> {
            assertThat(open.open(List.of(order, other), "peer", unused -> hands, () -> true))
                    .containsOnly(entry(order.uid(), new Outcome.Busy()), entry(other.uid(), new Outcome.Busy()));
            return made;
        });

        assertThat(opened().created()).isTrue();
    }

    private Outcome.Opened opened() {
        return (Outcome.Opened) open.open(order, "peer", hands);
    }

    private MutableIssue issue(long id) {
        var category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn("new");
        var status = mock(Status.class);
        when(status.getName()).thenReturn("To Do");
        when(status.getStatusCategory()).thenReturn(category);
        var issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("OPS-" + id);
        when(issue.getStatus()).thenReturn(status);
        when(stored.getIssueObject(id)).thenReturn(issue);
        return issue;
    }
}
