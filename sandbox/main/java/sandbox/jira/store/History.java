package sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sandbox.jira.model.Catalogue;
import sandbox.store.Database;

/** Who changed which field of an issue when. */
public final class History {

    /** One change: fields that were changed together. */
    public record Change(long id, long issueId, ApplicationUser author, Instant created, List<ChangeItemBean> items) {}

    private record Item(long changeId, ChangeItemBean bean) {}

    private final Database database;
    private final Catalogue catalogue;

    public History(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    public void add(long issueId, String author, List<ChangeItemBean> items, Instant now) {
        long change = Columns.insert(database.sql()
                .sql("insert into jira_change (issue_id, author, created) values (?, ?, ?)")
                .params(issueId, author, Columns.time(now)));
        for (int position = 0; position < items.size(); position++) {
            add(change, position, items.get(position));
        }
    }

    /** Oldest first. */
    public List<Change> of(long issueId) {
        return read("issue_id = :issue", Map.of("issue", issueId), Integer.MAX_VALUE);
    }

    /** What changed in one field, oldest first. */
    public List<ChangeItemBean> of(long issueId, String field) {
        return database.sql()
                .sql("select i.*, c.created from jira_change_item i join jira_change c on c.id = i.change_id"
                        + " where c.issue_id = ? and i.field = ? order by i.change_id, i.position_no")
                .params(issueId, field)
                .query((row, number) -> item(row).bean())
                .list();
    }

    /** The latest changes in these projects, newest first. */
    public List<Change> latest(Iterable<Long> projectIds, int limit) {
        List<Change> changes = read(
                "issue_id in (select i.id from jira_issue i where i.project_id in (:projects))",
                Map.of("projects", projectIds),
                limit);
        return changes.stream().sorted((a, b) -> Long.compare(b.id(), a.id())).toList();
    }

    private void add(long change, int position, ChangeItemBean item) {
        database.sql()
                .sql("insert into jira_change_item (change_id, position_no, field_type, field, from_id, from_text,"
                        + " to_id, to_text) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        change,
                        position,
                        item.getFieldType(),
                        item.getField(),
                        item.getFrom(),
                        item.getFromString(),
                        item.getTo(),
                        item.getToString())
                .update();
    }

    private List<Change> read(String where, Map<String, ?> parameters, int limit) {
        List<Change> changes = database
                .sql()
                .sql("select id, issue_id, author, created from jira_change where " + where + " order by id desc limit "
                        + limit)
                .params(parameters)
                .query((row, number) -> new Change(
                        row.getLong(1),
                        row.getLong(2),
                        catalogue.person(row.getString(3)),
                        Columns.instant(row, "created"),
                        List.of()))
                .list()
                .stream()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList();
        Map<Long, List<ChangeItemBean>> items = items(changes);
        return changes.stream()
                .map(each -> new Change(
                        each.id(),
                        each.issueId(),
                        each.author(),
                        each.created(),
                        items.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<Long, List<ChangeItemBean>> items(List<Change> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        return database
                .sql()
                .sql("select i.*, c.created from jira_change_item i join jira_change c on c.id = i.change_id"
                        + " where i.change_id in (:ids) order by i.change_id, i.position_no")
                .param("ids", changes.stream().map(Change::id).toList())
                .query((row, number) -> item(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Item::changeId, TreeMap::new, Collectors.mapping(Item::bean, Collectors.toList())));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("change_id"),
                new ChangeItemBean(
                        row.getString("field_type"),
                        row.getString("field"),
                        row.getString("from_id"),
                        row.getString("from_text"),
                        row.getString("to_id"),
                        row.getString("to_text"),
                        Timestamp.from(Columns.instant(row, "created"))));
    }
}
