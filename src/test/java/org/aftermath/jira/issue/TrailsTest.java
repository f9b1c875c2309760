package org.aftermath.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

public class TrailsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final Issue issue = mock(Issue.class);
    private final StatusCategory category = mock(StatusCategory.class);
    private final Trails trails =
            new Trails(history, comments, new Priorities(constants), new InMemoryClaims(new MovableClock()));

    @Before
    public void anIssueInWork() {
        var all = new ArrayList<Priority>();
        for (var name : List.of("Highest", "High", "Medium", "Low", "Lowest")) {
            var priority = mock(Priority.class);
            when(priority.getId()).thenReturn(Integer.toString(all.size() + 1));
            when(priority.getName()).thenReturn(name);
            all.add(priority);
        }
        when(constants.getPriorities()).thenReturn(all);
        when(issue.getPriority()).thenReturn(all.get(1));
        var status = mock(Status.class);
        when(status.getStatusCategory()).thenReturn(category);
        when(issue.getStatus()).thenReturn(status);
        when(category.getKey()).thenReturn("indeterminate");
        when(comments.getComments(any())).thenReturn(List.of());
    }

    @Test
    public void readsMovesOfDateAndPriorityFromTheHistory() {
        changed("duedate", "2026-12-15", "2026-12-22 00:00:00.0", NOON);
        changed("priority", "1", "2", NOON.minusSeconds(60));

        var trail = trails.of(issue);

        assertThat(trail.urgency()).contains(Urgency.P1);
        assertThat(trail.moves())
                .containsExactly(
                        new Move(Agreed.URGENCY, NOON.minusSeconds(60), "P0", "P1"),
                        new Move(Agreed.DUE, NOON, "2026-12-15", "2026-12-22"));
    }

    @Test
    public void aDateTakenAwayIsAMove() {
        changed("duedate", "2026-12-15", null, NOON);

        assertThat(trails.of(issue).moves()).containsExactly(new Move(Agreed.DUE, NOON, "2026-12-15", ""));
    }

    @Test
    public void prioritiesThatSayTheSameAreNoMove() {
        changed("priority", "4", "5", NOON);

        assertThat(trails.of(issue).moves()).isEmpty();
    }

    @Test
    public void closedWithoutAWordIsSilent() {
        closed();

        assertThat(trails.of(issue).silent()).isTrue();
    }

    @Test
    public void aCommentAtTheEndSaysWhatWasDone() {
        closed();
        commented("Switched over in 4 s", NOON.minusSeconds(600));

        assertThat(trails.of(issue).silent()).isFalse();
    }

    @Test
    public void neitherAnOldCommentNorAnEmptyOneSaysWhatWasDone() {
        closed();
        commented("I look at it", NOON.minusSeconds(100_000));
        assertThat(trails.of(issue).silent()).isTrue();

        commented(" ", NOON);
        assertThat(trails.of(issue).silent()).isTrue();
    }

    @Test
    public void workThatGoesOnIsNotSilent() {
        assertThat(trails.of(issue).silent()).isFalse();
    }

    private void closed() {
        when(category.getKey()).thenReturn("done");
        when(issue.getResolutionDate()).thenReturn(Timestamp.from(NOON));
    }

    private void commented(String body, Instant at) {
        var comment = mock(Comment.class);
        when(comment.getBody()).thenReturn(body);
        when(comment.getCreated()).thenReturn(Date.from(at));
        when(comments.getComments(issue)).thenReturn(List.of(comment));
    }

    private void changed(String field, @Nullable String from, @Nullable String to, Instant at) {
        var item = mock(ChangeItemBean.class);
        when(item.getFrom()).thenReturn(from);
        when(item.getTo()).thenReturn(to);
        when(item.getCreated()).thenReturn(Timestamp.from(at));
        when(history.getChangeItemsForField(issue, field)).thenReturn(List.of(item));
    }
}
