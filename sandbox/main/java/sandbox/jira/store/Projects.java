package sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import sandbox.jira.model.Catalogue;
import sandbox.jira.model.ProjectValue;
import sandbox.store.Database;

/** Projects and the numbers of their issues, which count up without ever being given twice. */
public final class Projects {

    private static final String SELECT = "select id, project_key, name, description, lead_key from jira_project ";

    private final Database database;
    private final Catalogue catalogue;

    public Projects(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    public List<ProjectValue> all() {
        return database.sql()
                .sql(SELECT + "order by name, id")
                .query((row, number) -> map(row))
                .list();
    }

    public Optional<ProjectValue> byId(long id) {
        return database.sql()
                .sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> map(row))
                .optional();
    }

    /** By key in any case. */
    public Optional<ProjectValue> byKey(String key) {
        return database.sql()
                .sql(SELECT + "where upper(project_key) = upper(?)")
                .param(key)
                .query((row, number) -> map(row))
                .optional();
    }

    public long add(String key, String name, String description, String lead) {
        return Columns.insert(database.sql()
                .sql("insert into jira_project (project_key, name, description, lead_key, counter)"
                        + " values (?, ?, ?, ?, 0)")
                .params(key, name, description, lead));
    }

    /** The next number of an issue; whoever asks next waits until this transaction ends. */
    public long nextNumber(long projectId) {
        database.sql()
                .sql("update jira_project set counter = counter + 1 where id = ?")
                .param(projectId)
                .update();
        return database.sql()
                .sql("select counter from jira_project where id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    private ProjectValue map(ResultSet row) throws SQLException {
        var facts = new ProjectValue.Facts(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("lead_key"));
        return new ProjectValue(facts, catalogue);
    }
}
