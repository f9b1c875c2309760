package sandbox.jira.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import sandbox.jira.JiraFixture;
import sandbox.jira.model.StoredIssue;

/** What happens to an issue, what its history keeps of it and what listeners hear. */
public class IssueLifeTest {

    @Rule
    public final JiraFixture jira = new JiraFixture();

    @Test
    public void setsTheResolutionOnDoneAndClearsItOnReopening() {
        StoredIssue issue = jira.task("work");

        step(issue, 31, new IssueInput());
        assertThat(jira.again(issue).getResolution().getName()).isEqualTo("Done");
        assertThat(jira.again(issue).getResolutionDate().toInstant()).isEqualTo(JiraFixture.NOON);

        step(issue, 21, new IssueInput());
        assertThat(jira.again(issue).getStatus().getName()).isEqualTo("In Progress");
        assertThat(jira.again(issue).getResolution()).isNull();
        assertThat(jira.again(issue).getResolutionDate()).isNull();
    }

    @Test
    public void keepsTheResolutionThatWasChosen() {
        StoredIssue issue = jira.task("work");

        step(issue, 31, new IssueInput().set("resolution", "10001"));

        assertThat(jira.again(issue).getResolution().getName()).isEqualTo("Won't Do");
    }

    @Test
    public void refusesAStepThatDoesNotStartHere() {
        StoredIssue issue = jira.task("work");

        var validated =
                jira.services().issues().validateTransition(jira.person("sre"), issue.getId(), 11, new IssueInput());

        assertThat(validated.getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .startsWith("It seems that you have tried to perform a workflow operation (To Do)")
                .contains(issue.getKey());
    }

    @Test
    public void tellsOfEveryChangeAfterItIsStored() {
        StoredIssue issue = jira.task("work");
        step(issue, 31, new IssueInput().set("comment", "finished"));
        jira.services().get(LabelManager.class).addLabel(jira.person("sre"), issue.getId(), "p1", false);
        jira.services().writes.delete(jira.again(issue), jira.person("admin"), true);

        assertThat(eventTypes())
                .containsExactly(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_GENERICEVENT_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_DELETED_ID);
        IssueEvent moved = (IssueEvent) jira.events().get(1);
        assertThat(moved.getIssue().getStatus().getName()).isEqualTo("Done");
        assertThat(moved.getComment().getBody()).isEqualTo("finished");
        assertThat(moved.getUser()).isEqualTo(jira.person("sre"));
        IssueChangedEvent changed = (IssueChangedEvent) jira.events().get(2);
        assertThat(changed.getChangeItems())
                .extracting(ChangeItemBean::getField)
                .containsExactly("status", "resolution");
    }

    @Test
    public void tellsNobodyThatNothingChanged() {
        StoredIssue issue = jira.task("work");
        jira.events().clear();

        jira.services().writes.update(issue, jira.person("sre"), EventType.ISSUE_UPDATED_ID, null);

        assertThat(jira.events()).isEmpty();
        assertThat(jira.tables().history.of(issue.getId())).isEmpty();
    }

    @Test
    public void keepsAHistoryInReadableWords() {
        StoredIssue issue = jira.task("work");
        var input = new IssueInput()
                .set("priority", "1")
                .set("assignee", "engineer")
                .set("labels", "b", "a");
        var service = jira.services().issues();
        service.update(jira.person("sre"), service.validateUpdate(jira.person("sre"), issue.getId(), input));

        assertThat(jira.tables().history.of(issue.getId()).get(0).items())
                .extracting(item -> item.getField() + ": " + item.getFromString() + " > " + item.getToString())
                .containsExactly("priority: Medium > Highest", "assignee: null > 遠藤 健", "labels:  > a b");
    }

    @Test
    public void findsAMovedIssueByItsOldKey() {
        StoredIssue issue = jira.task("work");
        long web = new ProjectSetup(jira.tables()).add("WEB", "Web", "", "sre");

        StoredIssue moved = jira.services()
                .writes
                .move(issue, jira.tables().projects.byId(web).orElseThrow(), jira.person("sre"));

        assertThat(moved.getKey()).isEqualTo("WEB-1");
        assertThat(jira.services()
                        .issues()
                        .getIssue(jira.person("sre"), "OPS-1")
                        .getIssue()
                        .getKey())
                .isEqualTo("WEB-1");
        assertThat(jira.tables().issues.byKey("OPS-1")).isEmpty();
        assertThat(jira.find("key = OPS-1")).containsExactly("work");
    }

    @Test
    public void neverGivesAKeyTwice() {
        jira.services().writes.delete(jira.task("first"), jira.person("admin"), true);

        assertThat(jira.task("second").getKey()).isEqualTo("OPS-2");
        assertThat(jira.tables().issues.byAnyKey("OPS-1")).isEmpty();
    }

    @Test
    public void keepsWhatOthersChangedInTheMeantime() {
        StoredIssue issue = jira.task("work");
        StoredIssue read = jira.again(issue);
        step(issue, 31, new IssueInput());
        jira.services().get(LabelManager.class).addLabel(jira.person("sre"), issue.getId(), "theirs", false);

        read.setSummary("renamed");
        read.state().labels.add("mine");
        jira.services().writes.update(read, jira.person("sre"), EventType.ISSUE_UPDATED_ID, null);

        assertThat(jira.again(issue).getSummary()).isEqualTo("renamed");
        assertThat(jira.again(issue).getStatus().getName()).isEqualTo("Done");
        assertThat(jira.again(issue).labelTexts()).containsExactly("mine", "theirs");
    }

    @Test
    public void replacesAllLabelsAtOnce() {
        StoredIssue issue = jira.task("work");
        var labels = jira.services().get(LabelManager.class);
        labels.addLabel(jira.person("sre"), issue.getId(), "old", false);

        labels.setLabels(jira.person("sre"), issue.getId(), Set.of("new"), false, true);

        assertThat(jira.again(issue).labelTexts()).containsExactly("new");
    }

    @Test
    public void notesRemoteLinksInTheHistory() {
        StoredIssue issue = jira.task("work");
        var links = jira.services().get(RemoteIssueLinkManager.class);
        var link = new RemoteIssueLinkBuilder()
                .issueId(issue.getId())
                .globalId("g")
                .title("The page")
                .url("http://x/")
                .build();
        try {
            links.createRemoteIssueLink(link, jira.person("sre"));
        } catch (com.atlassian.jira.exception.CreateException e) {
            throw new AssertionError(e);
        }

        assertThat(links.getRemoteIssueLinkByGlobalId(issue, "g").getTitle()).isEqualTo("The page");
        assertThat(jira.tables().history.of(issue.getId()).get(0).items().get(0).getToString())
                .isEqualTo("This issue links to \"The page\"");
    }

    private void step(StoredIssue issue, int id, IssueInput input) {
        var service = jira.services().issues();
        service.transition(
                jira.person("sre"), service.validateTransition(jira.person("sre"), issue.getId(), id, input));
    }

    private List<Long> eventTypes() {
        return jira.events().stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }
}
