package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.jira.trace.Trace;

/** Fills in Jira's form for a new issue, the way a person would. */
public final class IssueForm {

    private final IssueService issues;
    private final Priorities priorities;
    private final DateTimeFormatter dates;
    private final I18nResolver texts;

    public IssueForm(IssueService issues, Priorities priorities, DateTimeFormatter dates, I18nResolver texts) {
        this.issues = issues;
        this.priorities = priorities;
        this.dates = dates;
        this.texts = texts;
    }

    IssueInputParameters fill(TicketOrder order, Place place, ApplicationUser user) {
        var form = issues.newIssueInputParameters();
        form.setProjectId(place.project().getId())
                .setIssueTypeId(place.type().getId())
                .setSummary(order.summary())
                .setDescription(description(order))
                .setReporterId(user.getUsername());
        priorities
                .of(order.urgency(), order.brief().priorities())
                .ifPresent(priority -> form.setPriorityId(priority.getId()));
        order.due().ifPresent(due -> form.setDueDate(typed(due)));
        order.owner().ifPresent(form::setAssigneeId);
        form.addCustomFieldValue("labels", order.labels().toArray(String[]::new));
        form.setSkipScreenCheck(true);
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        return form;
    }

    /** A form that changes just that; leaves out an urgency that this Jira has no priority for. */
    IssueInputParameters fill(Amendment amendment, Map<Urgency, String> named) {
        var form = issues.newIssueInputParameters();
        amendment
                .urgency()
                .flatMap(urgency -> priorities.of(urgency, named))
                .ifPresent(priority -> form.setPriorityId(priority.getId()));
        amendment.due().ifPresent(due -> form.setDueDate(typed(due)));
        amendment.owner().ifPresent(form::setAssigneeId);
        form.setSkipScreenCheck(true);
        form.setRetainExistingValuesWhenParameterNotProvided(true, true);
        return form;
    }

    private String description(TicketOrder order) {
        var origin = order.origin();
        return String.join(
                "\n\n",
                PlainText.of(order.text()),
                texts.getText("aftermath.issue.from"),
                PlainText.of(origin.title()),
                Trace.of(order.uid(), origin.url()));
    }

    /** As the user would type it into the form; the day begins where Jira itself is. */
    private String typed(LocalDate day) {
        var noon = Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
        return dates.forLoggedInUser()
                .withSystemZone()
                .withStyle(DateTimeStyle.DATE_PICKER)
                .format(noon);
    }
}
