package sandbox.jira.model;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment that everybody who sees the issue may read. */
public record StoredComment(
        long number,
        Issue issue,
        ApplicationUser author,
        ApplicationUser editor,
        String text,
        Date written,
        Date edited)
        implements Comment {

    @Override
    public Long getId() {
        return number;
    }

    @Override
    public String getBody() {
        return text;
    }

    @Override
    public Date getCreated() {
        return written;
    }

    @Override
    public Date getUpdated() {
        return edited;
    }

    @Override
    public String getGroupLevel() {
        return null;
    }

    @Override
    public Long getRoleLevelId() {
        return null;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getAuthorFullName() {
        return author == null ? null : author.getDisplayName();
    }

    @Override
    public Issue getIssue() {
        return issue;
    }
}
