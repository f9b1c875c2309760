package sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import sandbox.store.Database;

/** Boards: each shows the issues of one project, or those that a saved filter finds, in a column per status. */
public final class Boards {

    /**
     * A board.
     *
     * @param projectId where it is at home
     * @param filterId empty if it shows the project's issues
     */
    public record Board(long id, String name, long projectId, Optional<Long> filterId) {}

    private final Database database;

    public Boards(Database database) {
        this.database = database;
    }

    public List<Board> all() {
        return database.sql()
                .sql("select b.id, b.name, b.project_id, f.filter_id from jira_board b"
                        + " left join jira_board_filter f on f.board_id = b.id order by b.id")
                .query((row, number) -> new Board(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        Optional.ofNullable(row.getObject(4, Long.class))))
                .list();
    }

    public Optional<Board> byId(long id) {
        return all().stream().filter(board -> board.id() == id).findFirst();
    }

    public Board add(String name, long projectId) {
        long id = Columns.insert(database.sql()
                .sql("insert into jira_board (name, project_id) values (?, ?)")
                .params(name, projectId));
        return new Board(id, name, projectId, Optional.empty());
    }

    /** A board at home in that project which shows what the filter finds. */
    public Board add(String name, long projectId, long filterId) {
        Board board = add(name, projectId);
        database.sql()
                .sql("insert into jira_board_filter (board_id, filter_id) values (?, ?)")
                .params(board.id(), filterId)
                .update();
        return new Board(board.id(), name, projectId, Optional.of(filterId));
    }
}
