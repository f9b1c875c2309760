package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.Map;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;

/** Deletes a comment. */
final class DeleteCommentForm extends IssueForm {

    DeleteCommentForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.comment.delete.title";
    }

    @Override
    String template() {
        return "comment-delete.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        Map<String, Object> values = new HashMap<>();
        values.put("comment", comment(visit, issue));
        return values;
    }

    private StoredComment comment(Visit visit, StoredIssue issue) {
        return room().services().tables.comments.of(issue).stream()
                .filter(comment -> comment.getId().toString().equals(visit.parameter("commentId")))
                .findFirst()
                .orElse(null);
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var services = room().services();
        var errors = new SimpleErrorCollection();
        StoredComment comment = comment(visit, issue);
        if (comment == null) {
            errors.addErrorMessage(visit.words().say("comment.service.error.not.found", visit.parameter("commentId")));
        } else if (!visit.user().equals(comment.author())
                && !services.permits.hasPermission(Permits.EDIT_COMMENTS, (Issue) issue, visit.user())) {
            errors.addErrorMessage(visit.words().say("comment.service.error.no.edit.permission"));
        } else {
            services.writes.deleteComment(comment, visit.user());
        }
        return errors;
    }
}
