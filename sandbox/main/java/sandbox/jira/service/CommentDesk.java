package sandbox.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Tables;

/** Comments without any check of permissions; everybody who sees the issue may read them. */
final class CommentDesk implements CommentManager {

    private final Tables tables;
    private final IssueWrites writes;

    CommentDesk(Tables tables, IssueWrites writes) {
        this.tables = tables;
        this.writes = writes;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return List.copyOf(tables.comments.of((StoredIssue) issue));
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return getComments(issue);
    }

    @Override
    public Comment getCommentById(Long commentId) {
        return tables.comments.byId(commentId).orElse(null);
    }

    @Override
    public Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return writes.comment((StoredIssue) issue, author, body, dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        return create(issue, author, body, dispatchEvent);
    }

    @Override
    public void update(Comment comment, boolean dispatchEvent) {
        StoredComment stored = tables.comments.byId(comment.getId()).orElseThrow();
        writes.editComment(stored, stored.editor(), comment.getBody(), dispatchEvent);
    }
}
