package sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sandbox.jira.model.Catalogue;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.StoredIssue;
import sandbox.store.Database;

/** Issues with their labels and custom texts, found by id, by key and by keys they had before a move. */
public final class Issues {

    private static final String SELECT =
            "select i.*, p.project_key from jira_issue i" + " join jira_project p on p.id = i.project_id where ";

    private final Database database;
    private final Catalogue catalogue;
    private final IssueTexts texts;

    public Issues(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.texts = new IssueTexts(database);
    }

    public Optional<StoredIssue> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The issue as it is now; others who want to change it wait until this transaction ends. */
    public StoredIssue locked(long id) {
        database.sql()
                .sql("select id from jira_issue where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    /** In the order of the ids; ids of no issue are left out. */
    public List<StoredIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueState> found = new HashMap<>();
        database.sql()
                .sql(SELECT + "i.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> state(row))
                .list()
                .forEach(state -> found.put(state.id, state));
        texts.fill(found);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(state -> new StoredIssue(state, catalogue))
                .toList();
    }

    /** By the key it has now, in any case. */
    public Optional<StoredIssue> byKey(String key) {
        return idOf(key).flatMap(this::byId);
    }

    /** By a key that the issue had before it was moved. */
    public Optional<StoredIssue> byOldKey(String key) {
        return database.sql()
                .sql("select issue_id from jira_moved_key where old_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .flatMap(this::byId);
    }

    /** By its key now or, failing that, before. */
    public Optional<StoredIssue> byAnyKey(String key) {
        return byKey(key).or(() -> byOldKey(key));
    }

    public StoredIssue add(IssueState state) {
        state.id = Columns.insert(database.sql()
                .sql("insert into jira_issue (project_id, issue_no, created, creator, issue_type, summary, status,"
                        + " updated) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        state.projectId,
                        state.number,
                        Columns.time(state.created),
                        state.creator,
                        state.type,
                        state.summary,
                        state.status,
                        Columns.time(state.updated)));
        save(state);
        return new StoredIssue(state, catalogue);
    }

    /** Stores everything but the project and the number. */
    public void save(IssueState state) {
        database.sql()
                .sql("""
                        update jira_issue set issue_type = ?, summary = ?, description = ?, environment = ?,
                          priority = ?, status = ?, resolution = ?, assignee = ?, reporter = ?, updated = ?,
                          resolved = ?, due = ?
                        where id = ?
                        """)
                .params(
                        state.type,
                        state.summary,
                        state.description,
                        state.environment,
                        state.priority,
                        state.status,
                        state.resolution,
                        state.assignee,
                        state.reporter,
                        Columns.time(state.updated),
                        Columns.time(state.resolved),
                        state.due,
                        state.id)
                .update();
        texts.save(state);
    }

    /** Gives the issue another project and number; its key from now on leads on from the old one. */
    public void move(IssueState state, long projectId, long number, String oldKey) {
        database.sql()
                .sql("update jira_issue set project_id = ?, issue_no = ? where id = ?")
                .params(projectId, number, state.id)
                .update();
        database.sql()
                .sql("insert into jira_moved_key (old_key, issue_id) values (?, ?)")
                .params(oldKey.toUpperCase(Locale.ROOT), state.id)
                .update();
        state.projectId = projectId;
        state.number = number;
    }

    /** Removes the issue and everything that hangs on it; its number is never given again. */
    public void remove(long id) {
        database.sql()
                .sql("delete from jira_change_item where change_id in (select id from jira_change where issue_id = ?)")
                .param(id)
                .update();
        for (String table : List.of("jira_change", "jira_comment", "jira_remote_link", "jira_moved_key")) {
            database.sql()
                    .sql("delete from " + table + " where issue_id = ?")
                    .param(id)
                    .update();
        }
        database.sql()
                .sql("delete from jira_issue_link where source_id = ? or destination_id = ?")
                .params(id, id)
                .update();
        texts.remove(id);
        database.sql().sql("delete from jira_issue where id = ?").param(id).update();
    }

    private Optional<Long> idOf(String key) {
        int dash = key == null ? -1 : key.lastIndexOf('-');
        if (dash < 1 || !key.substring(dash + 1).matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        return database.sql()
                .sql("select i.id from jira_issue i join jira_project p on p.id = i.project_id"
                        + " where upper(p.project_key) = upper(?) and i.issue_no = ?")
                .params(key.substring(0, dash), Long.parseLong(key.substring(dash + 1)))
                .query(Long.class)
                .optional();
    }

    private static IssueState state(ResultSet row) throws SQLException {
        var state = new IssueState();
        state.id = row.getLong("id");
        state.projectId = row.getLong("project_id");
        state.number = row.getLong("issue_no");
        state.type = row.getString("issue_type");
        state.summary = row.getString("summary");
        state.description = row.getString("description");
        state.environment = row.getString("environment");
        state.priority = row.getString("priority");
        state.status = row.getString("status");
        state.resolution = row.getString("resolution");
        state.assignee = row.getString("assignee");
        state.reporter = row.getString("reporter");
        state.creator = row.getString("creator");
        state.created = Columns.instant(row, "created");
        state.updated = Columns.instant(row, "updated");
        state.resolved = Columns.instant(row, "resolved");
        state.due = row.getObject("due", LocalDate.class);
        return state;
    }
}
