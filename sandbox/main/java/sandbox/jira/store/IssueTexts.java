package sandbox.jira.store;

import java.util.Map;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueState;
import sandbox.store.Database;

/** The parts of issues that are rows of their own: labels and texts of custom fields. */
final class IssueTexts {

    private final Database database;

    IssueTexts(Database database) {
        this.database = database;
    }

    /** Fills in all given issues with two queries, however many they are. */
    void fill(Map<Long, IssueState> issues) {
        if (issues.isEmpty()) {
            return;
        }
        database.sql()
                .sql("select issue_id, label from jira_label where issue_id in (:ids)")
                .param("ids", issues.keySet())
                .query(row -> {
                    issues.get(row.getLong(1)).labels.add(row.getString(2));
                });
        database.sql()
                .sql("select issue_id, field_id, content from jira_field_text where issue_id in (:ids)")
                .param("ids", issues.keySet())
                .query(row -> {
                    issues.get(row.getLong(1)).custom.put(FieldValue.PREFIX + row.getLong(2), row.getString(3));
                });
    }

    void save(IssueState state) {
        remove(state.id);
        for (String label : state.labels) {
            database.sql()
                    .sql("insert into jira_label (issue_id, label) values (?, ?)")
                    .params(state.id, label)
                    .update();
        }
        state.custom.forEach((field, content) -> database.sql()
                .sql("insert into jira_field_text (issue_id, field_id, content) values (?, ?, ?)")
                .params(state.id, Long.parseLong(field.substring(FieldValue.PREFIX.length())), content)
                .update());
    }

    void remove(long issueId) {
        database.sql()
                .sql("delete from jira_label where issue_id = ?")
                .param(issueId)
                .update();
        database.sql()
                .sql("delete from jira_field_text where issue_id = ?")
                .param(issueId)
                .update();
    }
}
