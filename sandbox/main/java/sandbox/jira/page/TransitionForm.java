package sandbox.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;
import sandbox.jira.service.Workflow;

/** Takes a step of the workflow, with a resolution where the step asks for one. */
final class TransitionForm extends IssueForm {

    TransitionForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.transition.title";
    }

    @Override
    String template() {
        return "transition.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        int action = visit.number("action", 0);
        Map<String, Object> values = new HashMap<>();
        values.put("action", action);
        values.put("actionName", Workflow.name(action));
        values.put(
                "hasScreen",
                Workflow.from(issue.getStatusId(), action)
                        .map(Workflow.Transition::hasScreen)
                        .orElse(false));
        values.put("resolutions", room().services().tables.constants.resolutions());
        values.put("chosen", visit.parameter("resolution"));
        return values;
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var service = room().services().issues();
        var input = new IssueInput();
        if (!visit.parameter("resolution").isEmpty()) {
            input.setResolutionId(visit.parameter("resolution"));
        }
        if (!visit.parameter("comment").isEmpty()) {
            input.setComment(visit.parameter("comment"));
        }
        var validated = service.validateTransition(visit.user(), issue.getId(), visit.number("action", 0), input);
        if (validated.isValid()) {
            service.transition(visit.user(), validated);
        }
        return validated.getErrorCollection();
    }
}
