package sandbox.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import sandbox.jira.model.StoredIssue;

/** Deletes an issue. */
final class DeleteForm extends IssueForm {

    DeleteForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.delete.title";
    }

    @Override
    String template() {
        return "delete.vm";
    }

    @Override
    String then(Visit visit, StoredIssue issue) {
        return "/projects/" + issue.getProjectObject().getKey();
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var service = room().services().issues();
        var validated = service.validateDelete(visit.user(), issue.getId());
        return validated.isValid() ? service.delete(visit.user(), validated) : validated.getErrorCollection();
    }
}
