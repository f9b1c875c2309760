package org.aftermath.jira.issue;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.aftermath.core.followup.Urgency;
import org.aftermath.support.OrderBuilder;
import org.junit.Before;
import org.junit.Test;

public class IssueFormTest {

    private final IssueService issues = mock(IssueService.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final DateTimeFormatter dates = mock(DateTimeFormatter.class, RETURNS_SELF);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final IssueInputParameters input = mock(IssueInputParameters.class, RETURNS_SELF);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Place place = new Place(mock(Project.class), mock(IssueType.class));
    private final IssueForm form = new IssueForm(issues, new Priorities(constants), dates, texts);

    @Before
    public void anEmptyForm() {
        when(issues.newIssueInputParameters()).thenReturn(input);
        when(texts.getText("aftermath.issue.from")).thenReturn("From a postmortem:");
        when(user.getUsername()).thenReturn("sre");
        var day = LocalDate.of(2026, 11, 30).atTime(12, 0).atZone(ZoneId.systemDefault());
        when(dates.format(Date.from(day.toInstant()))).thenReturn("30/Nov/26");
        priorities("Blocker", "Highest", "High", "Low");
    }

    @Test
    public void writesWhatWhoAndWhen() {
        fill(anOrder());

        verify(input).setSummary("Fail over the card gateway by itself");
        verify(input).setDueDate("30/Nov/26");
        verify(input).setAssigneeId("engineer");
        verify(input).setReporterId("sre");
        verify(input).addCustomFieldValue("labels", "postmortem", "p0", "sev1", "sev1_20261118");
    }

    @Test
    public void describesInWordsThatMeanNothingToTheRenderer() {
        fill(anOrder().saying("Alert on *refused* cards").fromPage("{panel}x{panel}"));

        verify(input)
                .setDescription("{noformat}\nAlert on *refused* cards\n{noformat}\n\nFrom a postmortem:\n\n"
                        + "{noformat}\n{panel}x{panel}\n{noformat}\n\n"
                        + "https://wiki.example/pages/42#follow-up-42-a");
    }

    @Test
    public void takesThePriorityThatSaysTheUrgency() {
        fill(anOrder().of(Urgency.P0));
        verify(input).setPriorityId("id of Highest");

        fill(anOrder().of(Urgency.P1));
        verify(input).setPriorityId("id of High");
    }

    @Test
    public void leavesThePriorityToAJiraWithNamesOfItsOwn() {
        priorities("urgent", "normal");

        fill(anOrder());

        verify(input, never()).setPriorityId(anyString());
        verify(input).setDescription(contains("#follow-up-"));
    }

    private void fill(OrderBuilder order) {
        form.fill(order.build(), place, user);
    }

    private void priorities(String... names) {
        var all = Arrays.stream(names).map(IssueFormTest::priority).toList();
        when(constants.getPriorities()).thenReturn(List.copyOf(all));
    }

    private static Priority priority(String name) {
        var priority = mock(Priority.class);
        when(priority.getName()).thenReturn(name);
        when(priority.getId()).thenReturn("id of " + name);
        return priority;
    }
}
