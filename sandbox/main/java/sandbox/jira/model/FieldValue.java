package sandbox.jira.model;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * A custom field.
 *
 * @param type the key of its type, for example {@code textfield}
 */
public record FieldValue(long number, String name, String description, String type) implements CustomField {

    public static final String PREFIX = "customfield_";

    /** The plugin whose field types these are. */
    public static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Override
    public String getId() {
        return PREFIX + number;
    }

    @Override
    public Long getIdAsLong() {
        return number;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFieldName() {
        return name;
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    public boolean isMultiline() {
        return type.equals("textarea");
    }
}
