package sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import sandbox.jira.model.Catalogue;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.store.Database;

/** Comments of issues, oldest first. */
public final class Comments {

    private final Database database;
    private final Catalogue catalogue;
    private final Issues issues;

    public Comments(Database database, Catalogue catalogue, Issues issues) {
        this.database = database;
        this.catalogue = catalogue;
        this.issues = issues;
    }

    public List<StoredComment> of(StoredIssue issue) {
        return database.sql()
                .sql("select * from jira_comment where issue_id = ? order by created, id")
                .param(issue.getId())
                .query((row, number) -> map(row, issue))
                .list();
    }

    public Optional<StoredComment> byId(long id) {
        return database.sql()
                .sql("select * from jira_comment where id = ?")
                .param(id)
                .query((row, number) ->
                        map(row, issues.byId(row.getLong("issue_id")).orElseThrow()))
                .optional();
    }

    public StoredComment add(StoredIssue issue, String author, String body, Instant now) {
        long id = Columns.insert(database.sql()
                .sql("insert into jira_comment (issue_id, author, editor, body, created, updated)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(issue.getId(), author, author, body, Columns.time(now), Columns.time(now)));
        return byId(id).orElseThrow();
    }

    public void change(long id, String editor, String body, Instant now) {
        database.sql()
                .sql("update jira_comment set body = ?, editor = ?, updated = ? where id = ?")
                .params(body, editor, Columns.time(now), id)
                .update();
    }

    public void remove(long id) {
        database.sql().sql("delete from jira_comment where id = ?").param(id).update();
    }

    private StoredComment map(ResultSet row, StoredIssue issue) throws SQLException {
        return new StoredComment(
                row.getLong("id"),
                issue,
                catalogue.person(row.getString("author")),
                catalogue.person(row.getString("editor")),
                row.getString("body"),
                Date.from(Columns.instant(row, "created")),
                Date.from(Columns.instant(row, "updated")));
    }
}
