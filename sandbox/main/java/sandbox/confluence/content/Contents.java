package sandbox.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import sandbox.confluence.storage.Lines;
import sandbox.store.Database;

/**
 * Stores pages and comments with their versions. An older version is a row of its own, as in the genuine host, with
 * an id of its own. A title is taken in its space as long as a current page bears it; the database sees to that.
 */
public final class Contents {

    private final Database database;

    public Contents(Database database) {
        this.database = database;
    }

    public Optional<Content> find(long id) {
        return select("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The current page with that title, ignoring case. */
    public Optional<Content> findPage(String spaceKey, String title) {
        return select("live_title = :title", Map.of("title", liveTitle(spaceKey, title))).stream()
                .findFirst();
    }

    public List<Content> children(long parentId) {
        return select(
                "kind = 'page' and status = 'current' and parent_id = :parent order by lower(title), id",
                Map.of("parent", parentId));
    }

    /** A page in an outline. */
    public record Entry(long id, String title, boolean hasChildren) {}

    /** The first pages below a page without their bodies; below 0, those of the space that have no parent. */
    public List<Entry> outline(String spaceKey, long parentId, int limit) {
        return sql().sql("select id, title, exists (select 1 from content below where below.parent_id = content.id"
                        + " and below.kind = 'page' and below.status = 'current') as has_children from content"
                        + " where kind = 'page' and status = 'current' and parent_id = :parent and space_key = :space"
                        + " order by lower(title), id limit :limit")
                .param("parent", parentId)
                .param("space", spaceKey)
                .param("limit", limit)
                .query((row, n) -> new Entry(row.getLong("id"), row.getString("title"), row.getBoolean("has_children")))
                .list();
    }

    public int count(String condition, Map<String, ?> parameters) {
        StatementSpec statement = sql().sql("select count(*) from content where " + condition);
        parameters.forEach(statement::param);
        return statement.query(Integer.class).single();
    }

    /** Everything below, parents before children. */
    public List<Content> descendants(long parentId) {
        List<Content> found = new ArrayList<>();
        for (Content child : children(parentId)) {
            found.add(child);
            found.addAll(descendants(child.id()));
        }
        return found;
    }

    /** The pages above, the topmost first. */
    public List<Content> ancestors(Content content) {
        List<Content> found = new ArrayList<>();
        long parent = content.place().parentId();
        while (parent != 0 && found.size() < 100) {
            Optional<Content> page = find(parent);
            page.ifPresent(above -> found.add(0, above));
            parent = page.map(above -> above.place().parentId()).orElse(0L);
        }
        return found;
    }

    public List<Content> pages(String spaceKey, Status status) {
        return select(
                "kind = 'page' and status = :status and space_key = :space order by lower(title), id",
                Map.of("space", spaceKey, "status", status.word()));
    }

    public List<Content> comments(long pageId) {
        return select(
                "kind = 'comment' and status = 'current' and container_id = :page order by id", Map.of("page", pageId));
    }

    /** Older versions, the newest first. */
    public List<Content> olderVersions(long id) {
        return select("current_id = :id order by version desc", Map.of("id", id));
    }

    /** That version, be it the current one or an older one. */
    public Optional<Content> version(long id, int number) {
        return select("(id = :id or current_id = :id) and version = :number", Map.of("id", id, "number", number))
                .stream()
                .findFirst();
    }

    /** Current content that a condition over columns holds for. */
    public List<Content> select(String condition, Map<String, ?> parameters) {
        StatementSpec statement = sql().sql("select * from content where " + condition);
        parameters.forEach(statement::param);
        return statement.query(Contents::read).list();
    }

    public Content add(Content content) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        bind(
                        sql().sql(
                                        "insert into content (kind, status, space_key, parent_id, container_id, title, live_title, words,"
                                                + " body, version, modifier, modified, version_comment, minor_edit, current_id, creator,"
                                                + " created) values (:kind, :status, :space, :parent, :container, :title, :live, :words, :body,"
                                                + " :version, :modifier, :modified, :comment, :minor, :current, :creator, :created)"),
                        content)
                .update(id, "id");
        return content.withId(id.getKeyAs(Long.class));
    }

    /** Overwrites the row if it still has that version; tells whether it did. */
    public boolean replace(Content content, int expectedVersion) {
        return bind(
                                sql().sql("update content set kind = :kind, status = :status, space_key = :space,"
                                        + " parent_id = :parent, container_id = :container, title = :title,"
                                        + " live_title = :live, words = :words, body = :body, version = :version, modifier = :modifier,"
                                        + " modified = :modified, version_comment = :comment, minor_edit = :minor,"
                                        + " current_id = :current, creator = :creator, created = :created"
                                        + " where id = :id and version = :expected"),
                                content)
                        .param("id", content.id())
                        .param("expected", expectedVersion)
                        .update()
                == 1;
    }

    /** Removes the content, its versions and its comments for good. */
    public void purge(long id) {
        sql().sql("delete from content where id = :id or current_id = :id or container_id = :id")
                .param("id", id)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, Content content) {
        Revision revision = content.revision();
        return statement
                .param("kind", content.kind().word())
                .param("status", content.status().word())
                .param("space", content.spaceKey())
                .param("parent", content.place().parentId())
                .param("container", content.place().containerId())
                .param("title", content.title())
                .param("live", isLive(content) ? liveTitle(content.spaceKey(), content.title()) : null)
                .param("words", words(content))
                .param("body", content.body())
                .param("version", revision.number())
                .param("modifier", revision.stamp().by())
                .param("modified", revision.stamp().at().toEpochMilli())
                .param("comment", revision.comment())
                .param("minor", revision.minor())
                .param("current", revision.currentId())
                .param("creator", content.created().by())
                .param("created", content.created().at().toEpochMilli());
    }

    /** What a search looks through, in lower case. */
    private static String words(Content content) {
        return content.status() == Status.HISTORICAL
                ? ""
                : (content.title() + "\n" + Lines.text(content.body())).toLowerCase(Locale.ROOT);
    }

    private static boolean isLive(Content content) {
        return content.isPage() && content.isCurrent();
    }

    private static String liveTitle(String spaceKey, String title) {
        return spaceKey + ":" + title.toLowerCase(Locale.ROOT);
    }

    private static Content read(ResultSet row, int number) throws SQLException {
        return new Content(
                row.getLong("id"),
                Kind.of(row.getString("kind")),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                new Place(row.getString("space_key"), row.getLong("parent_id"), row.getLong("container_id")),
                row.getString("title"),
                row.getString("body"),
                new Revision(
                        row.getInt("version"),
                        stamp(row, "modifier", "modified"),
                        row.getString("version_comment"),
                        row.getBoolean("minor_edit"),
                        row.getLong("current_id")),
                stamp(row, "creator", "created"));
    }

    private static Stamp stamp(ResultSet row, String by, String at) throws SQLException {
        return new Stamp(row.getString(by), Instant.ofEpochMilli(row.getLong(at)));
    }

    private JdbcClient sql() {
        return database.sql();
    }
}
