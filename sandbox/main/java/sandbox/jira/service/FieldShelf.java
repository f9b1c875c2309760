package sandbox.jira.service;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import sandbox.jira.model.FieldValue;
import sandbox.jira.store.Tables;

/** Custom fields; each belongs to every issue. Unknown ones are {@code null}. */
final class FieldShelf implements CustomFieldManager {

    private final Tables tables;

    FieldShelf(Tables tables) {
        this.tables = tables;
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return getCustomFieldObject(FieldValue.PREFIX + id);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return tables.customFields().get(id);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(tables.customFields().values());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .toList();
    }
}
