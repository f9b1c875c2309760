package sandbox.jira.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sandbox.jira.model.FieldValue;
import sandbox.store.Database;

/** Custom fields, and which fields are required where: what Jira calls the field configuration. */
public final class Fields {

    /** The rule for every issue type of a project. */
    public static final String ANY_TYPE = "*";

    private final Database database;

    public Fields(Database database) {
        this.database = database;
    }

    /** By id such as {@code customfield_10100}, oldest first. */
    public Map<String, FieldValue> custom() {
        List<FieldValue> fields = database.sql()
                .sql("select id, name, description, field_type from jira_custom_field order by id")
                .query((row, number) ->
                        new FieldValue(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        return fields.stream()
                .collect(Collectors.toMap(FieldValue::getId, field -> field, (a, b) -> a, LinkedHashMap::new));
    }

    public FieldValue add(String name, String description, String type) {
        long id = Columns.insert(database.sql()
                .sql("insert into jira_custom_field (name, description, field_type) values (?, ?, ?)")
                .params(name, description, type));
        return new FieldValue(id, name, description, type);
    }

    /** Ids of the fields that an issue of that type must fill in. */
    public Set<String> required(long projectId, String issueType) {
        return Set.copyOf(database.sql()
                .sql("select field from jira_field_rule where project_id = ? and issue_type in (?, ?) and required")
                .params(projectId, ANY_TYPE, issueType)
                .query(String.class)
                .list());
    }

    /** Exactly what was set for that type or for {@link #ANY_TYPE}. */
    public Set<String> requiredByRule(long projectId, String issueType) {
        return Set.copyOf(database.sql()
                .sql("select field from jira_field_rule where project_id = ? and issue_type = ? and required")
                .params(projectId, issueType)
                .query(String.class)
                .list());
    }

    public void require(long projectId, String issueType, String field, boolean required) {
        database.inTransaction(() -> {
            database.sql()
                    .sql("delete from jira_field_rule where project_id = ? and issue_type = ? and field = ?")
                    .params(projectId, issueType, field)
                    .update();
            database.sql()
                    .sql("insert into jira_field_rule (project_id, issue_type, field, required) values (?, ?, ?, ?)")
                    .params(projectId, issueType, field, required)
                    .update();
        });
    }
}
