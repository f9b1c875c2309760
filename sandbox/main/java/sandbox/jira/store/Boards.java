package sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import sandbox.store.Database;

/** Boards: each shows the issues of one project in a column per status. */
public final class Boards {

    /** A board. */
    public record Board(long id, String name, long projectId) {}

    private final Database database;

    public Boards(Database database) {
        this.database = database;
    }

    public List<Board> all() {
        return database.sql()
                .sql("select id, name, project_id from jira_board order by id")
                .query((row, number) -> new Board(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    public Optional<Board> byId(long id) {
        return all().stream().filter(board -> board.id() == id).findFirst();
    }

    public Board add(String name, long projectId) {
        long id = Columns.insert(database.sql()
                .sql("insert into jira_board (name, project_id) values (?, ?)")
                .params(name, projectId));
        return new Board(id, name, projectId);
    }
}
