package sandbox.jira.model;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;

/** What kind of issue it is. There are no sub-tasks and no avatars here. */
public final class IssueTypeValue extends Constant implements IssueType {

    public IssueTypeValue(Facts facts, String baseUrl) {
        super(facts, baseUrl);
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public Avatar getAvatar() {
        return null;
    }
}
