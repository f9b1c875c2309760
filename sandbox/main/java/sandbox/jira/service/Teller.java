package sandbox.jira.service;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import sandbox.time.MovedTime;

/** Tells listeners what happened to an issue, after it is stored and in the thread that stored it. */
final class Teller {

    private final Consumer<Object> publisher;

    Teller(Consumer<Object> publisher) {
        this.publisher = publisher;
    }

    void tell(Issue issue, ApplicationUser user, Long eventType, Comment comment) {
        Map<String, Object> params = new HashMap<>();
        params.put("eventsource", "action");
        if (comment != null) {
            params.put("comment", comment);
        }
        publisher.accept(new IssueEvent(issue, params, user, eventType));
    }

    /** The second event about the same change, which lists the fields. */
    void tellChange(Issue issue, ApplicationUser user, List<ChangeItemBean> items, Comment comment) {
        publisher.accept(
                new Changed(issue, user, items, comment, new Date(System.currentTimeMillis() + MovedTime.millis())));
    }

    private record Changed(Issue issue, ApplicationUser user, List<ChangeItemBean> items, Comment note, Date time)
            implements IssueChangedEvent {

        @Override
        public Issue getIssue() {
            return issue;
        }

        @Override
        public Optional<ApplicationUser> getAuthor() {
            return Optional.ofNullable(user);
        }

        @Override
        public Optional<Comment> getComment() {
            return Optional.ofNullable(note);
        }

        @Override
        public Collection<ChangeItemBean> getChangeItems() {
            return items;
        }

        @Override
        public Optional<SpanningOperation> getSpanningOperation() {
            return Optional.empty();
        }

        @Override
        public Date getEventTime() {
            return time;
        }
    }
}
