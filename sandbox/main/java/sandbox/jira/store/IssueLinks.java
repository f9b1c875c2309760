package sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import sandbox.store.Database;

/** Links between issues. */
public final class IssueLinks {

    /** A kind of link: Blocks, with "blocks" from source to destination and "is blocked by" back. */
    public record Type(long id, String name, String inward, String outward) {}

    /** A link: the source "blocks" the destination. */
    public record Link(long id, Type type, long source, long destination) {}

    private final Database database;

    public IssueLinks(Database database) {
        this.database = database;
    }

    public List<Type> types() {
        return database.sql()
                .sql("select id, name, inward, outward from jira_link_type order by name")
                .query((row, number) -> new Type(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    public Optional<Type> type(String idOrName) {
        return types().stream()
                .filter(type -> type.name().equalsIgnoreCase(idOrName)
                        || String.valueOf(type.id()).equals(idOrName))
                .findFirst();
    }

    public void addType(Type type) {
        database.sql()
                .sql("insert into jira_link_type (id, name, inward, outward) values (?, ?, ?, ?)")
                .params(type.id(), type.name(), type.inward(), type.outward())
                .update();
    }

    /** Links in both directions. */
    public List<Link> of(long issueId) {
        return read("l.source_id = :id or l.destination_id = :id", issueId);
    }

    public Optional<Link> byId(long id) {
        return read("l.id = :id", id).stream().findFirst();
    }

    /** Adds the link unless it is there. */
    public void add(Type type, long source, long destination) {
        boolean there = of(source).stream()
                .anyMatch(link ->
                        link.type().equals(type) && link.source() == source && link.destination() == destination);
        if (!there) {
            database.sql()
                    .sql("insert into jira_issue_link (type_id, source_id, destination_id) values (?, ?, ?)")
                    .params(type.id(), source, destination)
                    .update();
        }
    }

    public void remove(long id) {
        database.sql().sql("delete from jira_issue_link where id = ?").param(id).update();
    }

    private List<Link> read(String where, long id) {
        return database.sql()
                .sql("select l.id, t.id, t.name, t.inward, t.outward, l.source_id, l.destination_id"
                        + " from jira_issue_link l join jira_link_type t on t.id = l.type_id where " + where
                        + " order by l.id")
                .param("id", id)
                .query((row, number) -> new Link(
                        row.getLong(1),
                        new Type(row.getLong(2), row.getString(3), row.getString(4), row.getString(5)),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }
}
