package sandbox.jira.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import sandbox.jira.JiraFixture;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Fields;

/** The issue service refuses in Jira's words. */
public class IssueChecksTest {

    @Rule
    public final JiraFixture jira = new JiraFixture();

    @Test
    public void asksForASummary() {
        assertThat(faults("summary", ""))
                .containsExactly(Map.entry("summary", "You must specify a summary of the issue."));
        assertThat(faults("summary", "x".repeat(256)))
                .containsExactly(Map.entry("summary", "Summary must be less than 255 characters."));
    }

    @Test
    public void refusesUnknownValues() {
        assertThat(faults("priority", "77"))
                .containsExactly(Map.entry("priority", "The priority selected is invalid."));
        assertThat(faults("issuetype", "77")).containsExactly(Map.entry("issuetype", "valid issue type is required"));
        assertThat(faults("assignee", "nobody"))
                .containsExactly(Map.entry("assignee", "User 'nobody' does not exist."));
        assertThat(faults("assignee", "outsider"))
                .containsExactly(Map.entry("assignee", "User 'outsider' cannot be assigned issues."));
        assertThat(faults("labels", "two words"))
                .containsExactly(Map.entry("labels", "The label 'two words' contains spaces which is invalid."));
    }

    @Test
    public void takesDatesOnlyAsDateFieldsShowThem() {
        assertThat(faults("duedate", "2026-11-21"))
                .containsExactly(Map.entry(
                        "duedate",
                        "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\", eg."
                                + " \"21/Nov/26\"."));
        assertThat(faults("duedate", "31/Feb/26")).containsKey("duedate");
        assertThat(jira.task("due", Map.of("duedate", "5/Dec/26")).due()).hasToString("2026-12-05");
    }

    @Test
    public void asksForRequiredFieldsOfTheProjectAndTheType() {
        jira.tables().fields.require(jira.ops(), "10002", "customfield_10100", true);
        jira.tables().fields.require(jira.ops(), Fields.ANY_TYPE, "duedate", true);

        assertThat(faults("issuetype", "10002"))
                .containsEntry("customfield_10100", "Team is required.")
                .containsEntry("duedate", "Due Date is required.");
        assertThat(faults("issuetype", "10004")).containsOnlyKeys("duedate");
    }

    @Test
    public void asksForRequiredFieldsOnUpdateUnlessOnlyGivenFieldsCount() {
        StoredIssue issue = jira.task("old");
        jira.tables().fields.require(jira.ops(), Fields.ANY_TYPE, "customfield_10100", true);
        var input = new IssueInput().set("summary", "new");

        assertThat(update(issue, input)).containsOnlyKeys("customfield_10100");

        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        assertThat(update(issue, input)).isEmpty();
    }

    @Test
    public void hidesTheProjectFromOutsiders() {
        StoredIssue issue = jira.task("secret");

        var found = jira.services().issues().getIssue(jira.person("outsider"), issue.getKey());

        assertThat(found.isValid()).isFalse();
        assertThat(found.getIssue()).isNull();
        assertThat(found.getErrorCollection().getErrorMessages()).containsExactly("Issue Does Not Exist");
        assertThat(found.getErrorCollection().getReasons()).containsExactly(Reason.NOT_FOUND);
        assertThat(create("outsider", input()).getErrorCollection().getErrors())
                .containsEntry("project", "valid project is required");
    }

    @Test
    public void refusesWhomThePermissionIsTaken() {
        StoredIssue issue = jira.task("mine");
        for (String permission : new String[] {"CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES"}) {
            jira.tables().grants.revoke(jira.ops(), permission, "role", "Developers");
        }
        var service = jira.services().issues();

        assertThat(create("sre", input()).getErrorCollection().getErrors())
                .containsEntry("project", "You do not have permission to create issues in this project.");
        assertThat(service.validateUpdate(jira.person("sre"), issue.getId(), new IssueInput())
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly("You do not have permission to edit issues in this project.");
        assertThat(service.validateTransition(jira.person("sre"), issue.getId(), 31, new IssueInput())
                        .isValid())
                .isFalse();
        assertThat(service.validateDelete(jira.person("sre"), issue.getId()).isValid())
                .isFalse();
    }

    private Map<String, String> faults(String field, String value) {
        return create("sre", input().set(field, value)).getErrorCollection().getErrors();
    }

    private CreateValidationResult create(String user, IssueInput input) {
        return jira.services().issues().validateCreate(jira.person(user), input);
    }

    private Map<String, String> update(StoredIssue issue, IssueInput input) {
        return jira.services()
                .issues()
                .validateUpdate(jira.person("sre"), issue.getId(), input)
                .getErrorCollection()
                .getErrors();
    }

    private IssueInput input() {
        return new IssueInput()
                .set("pid", jira.ops().toString())
                .set("issuetype", "10002")
                .set("summary", "a task");
    }
}
