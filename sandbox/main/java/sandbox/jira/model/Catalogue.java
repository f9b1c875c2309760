package sandbox.jira.model;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** Turns the ids that an issue stores into what they stand for. An unknown id or {@code null} gives {@code null}. */
public interface Catalogue {

    ProjectValue project(long id);

    IssueTypeValue issueType(String id);

    List<IssueTypeValue> issueTypes();

    PriorityValue priority(String id);

    StatusValue status(String id);

    ResolutionValue resolution(String id);

    ApplicationUser person(String key);

    /** By id such as {@code customfield_10100}. */
    Map<String, FieldValue> customFields();
}
