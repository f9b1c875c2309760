package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.tracker.TicketOrder;

/** Fills in Jira's form for a new issue, the way a person would. */
public final class IssueForm {

    private final IssueService issues;
    private final ConstantsManager constants;
    private final DateTimeFormatter dates;
    private final I18nResolver texts;

    public IssueForm(IssueService issues, ConstantsManager constants, DateTimeFormatter dates, I18nResolver texts) {
        this.issues = issues;
        this.constants = constants;
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
        priority(order.urgency()).ifPresent(priority -> form.setPriorityId(priority.getId()));
        order.due().ifPresent(due -> form.setDueDate(typed(due)));
        order.owner().ifPresent(form::setAssigneeId);
        form.addCustomFieldValue("labels", order.labels().toArray(String[]::new));
        form.setSkipScreenCheck(true);
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
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

    private Optional<Priority> priority(Urgency urgency) {
        var all = constants.getPriorities();
        return usualNames(urgency).stream()
                .flatMap(name -> all.stream().filter(priority -> name.equalsIgnoreCase(priority.getName())))
                .findFirst();
    }

    /** The names that Jira ships and those before them; the first that this Jira has is taken. */
    private static List<String> usualNames(Urgency urgency) {
        return switch (urgency) {
            case P0 -> List.of("Highest", "Blocker", "Critical", "High");
            case P1 -> List.of("High", "Critical", "Major");
            case P2 -> List.of("Medium", "Major", "Minor");
            case P3 -> List.of("Low", "Minor", "Trivial");
        };
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
