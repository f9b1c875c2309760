package org.aftermath.jira.issue;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.text.Message;
import org.aftermath.jira.account.Hands;
import org.junit.Before;
import org.junit.Test;

public class NewIssuesTest {

    private final Places places = mock(Places.class);
    private final IssueForm form = mock(IssueForm.class);
    private final IssueService issues = mock(IssueService.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final IssueInputParameters input = mock(IssueInputParameters.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final IssueService.CreateValidationResult valid = mock(IssueService.CreateValidationResult.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Hands hands = Hands.of(user);
    private final ApplicationUser service = mock(ApplicationUser.class);
    private final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
    private final NewIssues newIssues = new NewIssues(places, form, new FurtherFields(fields), issues, session);

    @Before
    public void aProjectWithAFieldOfItsOwn() {
        var project = mock(Project.class);
        when(project.getKey()).thenReturn("OPS");
        when(places.choose(any(), any()))
                .thenReturn(new Places.Choice.Found(new Place(project, mock(IssueType.class))));
        var team = mock(CustomField.class);
        when(team.getId()).thenReturn("customfield_10100");
        when(team.getName()).thenReturn("Team");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(team));
        when(form.fill(any(), any(), any())).thenReturn(input);
        when(issues.validateCreate(any(), any())).thenReturn(valid);
        when(valid.getErrorCollection()).thenReturn(errors);
        when(valid.isValid()).thenReturn(true);
    }

    @Test
    public void fillsFurtherFieldsByNameOrId() {
        newIssues.rehearse(anOrder().with("OPS", "team", "Payments").build(), hands);
        verify(input).addCustomFieldValue("customfield_10100", "Payments");

        newIssues.rehearse(anOrder().with("OPS", "customfield_10100", "Cards").build(), hands);
        verify(input).addCustomFieldValue("customfield_10100", "Cards");
    }

    @Test
    public void leavesAloneWhatIsForOtherProjects() {
        newIssues.rehearse(anOrder().with("WEB", "Team", "Payments").build(), hands);

        verify(input, never()).addCustomFieldValue(anyString(), any());
    }

    @Test
    public void namesFieldsThatJiraDoesNotHave() {
        assertThat(reasons(anOrder().with("OPS", "Squad", "Payments").build()))
                .containsExactly(Message.of("aftermath.issue.field.unknown", "Squad", "OPS"));
    }

    @Test
    public void saysHowToMendARequiredField() {
        when(valid.isValid()).thenReturn(false);
        when(errors.getErrors()).thenReturn(Map.of("customfield_10100", "Team is required."));

        assertThat(reasons(anOrder().build()))
                .containsExactly(
                        Message.of("aftermath.issue.jira.says", "Team is required."),
                        Message.of("aftermath.issue.field.fix", "OPS", "Team"));
    }

    @Test
    public void makesNothingWhenItRehearses() {
        assertThat(newIssues.rehearse(anOrder().build(), hands)).isEmpty();

        verify(issues, never()).create(any(), any());
    }

    @Test
    public void worksAsTheServiceAccountForThePersonWhoReportsTheIssue() {
        made();

        newIssues.create(anOrder().build(), new Hands(user, service));

        verify(places).choose(any(), eq(service));
        verify(form).fill(any(), any(), eq(user));
        verify(issues).create(service, valid);
        var order = inOrder(session);
        order.verify(session).setLoggedInUser(service);
        order.verify(session).setLoggedInUser(user);
    }

    @Test
    public void reportsAsTheServiceAccountIfThatMayNotNameAnother() {
        made();
        when(valid.isValid()).thenReturn(false, true);
        when(errors.getErrors()).thenReturn(Map.of("reporter", "You may not set the reporter."));

        newIssues.create(anOrder().build(), new Hands(user, service));

        verify(form).fill(any(), any(), eq(service));
        verify(issues).create(service, valid);
    }

    @Test
    public void isNobodyElseAfterAFault() {
        when(issues.validateCreate(any(), any())).thenThrow(new IllegalStateException("Jira stumbles"));

        assertThatThrownBy(() -> newIssues.create(anOrder().build(), new Hands(user, service)))
                .isInstanceOf(IllegalStateException.class);

        var order = inOrder(session);
        order.verify(session).setLoggedInUser(service);
        order.verify(session).setLoggedInUser(user);
    }

    private void made() {
        var result = mock(IssueService.IssueResult.class);
        when(result.isValid()).thenReturn(true);
        when(result.getIssue()).thenReturn(mock(MutableIssue.class));
        when(issues.create(any(), any())).thenReturn(result);
    }

    private List<Message> reasons(TicketOrder order) {
        return newIssues.rehearse(order, hands).orElseThrow().reasons().stream()
                .map(Refusal.Reason::message)
                .toList();
    }
}
