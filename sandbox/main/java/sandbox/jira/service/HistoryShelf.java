package sandbox.jira.service;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import sandbox.jira.store.Tables;

/** What changed on an issue, field by field, oldest first. */
final class HistoryShelf implements ChangeHistoryManager {

    private final Tables tables;

    HistoryShelf(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return tables.history.of(issue.getId(), changeItemFieldName);
    }
}
