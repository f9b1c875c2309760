package sandbox.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;

/** Changes the fields of an issue. */
final class EditForm extends IssueForm {

    EditForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.edit.title";
    }

    @Override
    String template() {
        return "edit.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return new FormFields(room().services()).values(visit, issue.getProjectId(), issue.state());
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var service = room().services().issues();
        IssueInput input = new FormFields(room().services()).read(visit);
        if (!visit.parameter("comment").isEmpty()) {
            input.setComment(visit.parameter("comment"));
        }
        var validated = service.validateUpdate(visit.user(), issue.getId(), input);
        if (validated.isValid()) {
            service.update(visit.user(), validated);
        }
        return validated.getErrorCollection();
    }
}
