package sandbox.jira.store;

import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sandbox.store.Database;

/** Links from issues to the world outside. */
public final class RemoteLinks {

    private static final List<String> COLUMNS = List.of(
            "issue_id",
            "global_id",
            "title",
            "summary",
            "url",
            "icon_url",
            "icon_title",
            "relationship",
            "resolved",
            "status_icon_url",
            "status_icon_title",
            "status_icon_link",
            "application_type",
            "application_name");

    private final Database database;

    public RemoteLinks(Database database) {
        this.database = database;
    }

    public List<RemoteIssueLink> of(long issueId) {
        return database.sql()
                .sql("select * from jira_remote_link where issue_id = ? order by id")
                .param(issueId)
                .query((row, number) -> map(row))
                .list();
    }

    public Optional<RemoteIssueLink> byId(long id) {
        return database.sql()
                .sql("select * from jira_remote_link where id = ?")
                .param(id)
                .query((row, number) -> map(row))
                .optional();
    }

    public Optional<RemoteIssueLink> byGlobalId(long issueId, String globalId) {
        return of(issueId).stream()
                .filter(link -> globalId.equals(link.getGlobalId()))
                .findFirst();
    }

    public RemoteIssueLink add(RemoteIssueLink link) {
        String holes = COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", "));
        long id = Columns.insert(database.sql()
                .sql("insert into jira_remote_link (" + String.join(", ", COLUMNS) + ") values (" + holes + ")")
                .params(values(link)));
        return new RemoteIssueLinkBuilder(link).id(id).build();
    }

    public void change(RemoteIssueLink link) {
        String sets = COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        database.sql()
                .sql("update jira_remote_link set " + sets + " where id = ?")
                .params(Stream.concat(values(link).stream(), Stream.of(link.getId()))
                        .collect(Collectors.toList()))
                .update();
    }

    public void remove(long id) {
        database.sql()
                .sql("delete from jira_remote_link where id = ?")
                .param(id)
                .update();
    }

    private static List<Object> values(RemoteIssueLink link) {
        return Arrays.asList(
                link.getIssueId(),
                link.getGlobalId(),
                link.getTitle(),
                link.getSummary(),
                link.getUrl(),
                link.getIconUrl(),
                link.getIconTitle(),
                link.getRelationship(),
                link.isResolved(),
                link.getStatusIconUrl(),
                link.getStatusIconTitle(),
                link.getStatusIconLink(),
                link.getApplicationType(),
                link.getApplicationName());
    }

    private static RemoteIssueLink map(ResultSet row) throws SQLException {
        boolean resolved = row.getBoolean("resolved");
        return new RemoteIssueLinkBuilder()
                .resolved(row.wasNull() ? null : resolved)
                .id(row.getLong("id"))
                .issueId(row.getLong("issue_id"))
                .globalId(row.getString("global_id"))
                .title(row.getString("title"))
                .summary(row.getString("summary"))
                .url(row.getString("url"))
                .iconUrl(row.getString("icon_url"))
                .iconTitle(row.getString("icon_title"))
                .relationship(row.getString("relationship"))
                .statusIconUrl(row.getString("status_icon_url"))
                .statusIconTitle(row.getString("status_icon_title"))
                .statusIconLink(row.getString("status_icon_link"))
                .applicationType(row.getString("application_type"))
                .applicationName(row.getString("application_name"))
                .build();
    }
}
