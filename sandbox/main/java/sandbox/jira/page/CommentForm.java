package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import sandbox.jira.model.StoredIssue;

/** Adds a comment. */
final class CommentForm extends IssueForm {

    CommentForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.comment.title";
    }

    @Override
    String template() {
        return "comment.vm";
    }

    private static final int MOST = 32_767;

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of("text", visit.parameter("comment"));
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var services = room().services();
        var errors = new SimpleErrorCollection();
        String text = visit.parameter("comment");
        if (!services.permits.hasPermission(ProjectPermissions.ADD_COMMENTS, (Issue) issue, visit.user())) {
            errors.addErrorMessage(visit.words().say("comment.service.error.no.permission"));
        } else if (text.isEmpty()) {
            errors.addError("comment", visit.words().say("comment.service.error.empty"));
        } else if (text.length() > MOST) {
            errors.addError("comment", visit.words().say("field.error.text.toolong", MOST));
        } else {
            services.writes.comment(issue, visit.user(), text, true);
        }
        return errors;
    }
}
