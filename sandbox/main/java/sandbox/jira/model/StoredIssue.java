package sandbox.jira.model;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An issue in the shape that Jira's API knows. Setters change this object only; services store it. */
public final class StoredIssue extends IssueWithoutExtras {

    private final IssueState state;
    private final IssueState base;
    private final Catalogue catalogue;

    public StoredIssue(IssueState state, Catalogue catalogue) {
        this(state, state.copy(), catalogue);
    }

    private StoredIssue(IssueState state, IssueState base, Catalogue catalogue) {
        this.state = state;
        this.base = base;
        this.catalogue = catalogue;
    }

    public IssueState state() {
        return state;
    }

    /** What has been changed of this object since it was read, applied to what is stored by now. */
    public IssueState carriedOverTo(IssueState fresh) {
        return state.carriedOver(base, fresh);
    }

    public LocalDate due() {
        return state.due;
    }

    /** In alphabetical order. */
    public SortedSet<String> labelTexts() {
        return state.labels;
    }

    /** A second object with the same values, to be changed without touching this one. */
    public StoredIssue copy() {
        return new StoredIssue(state.copy(), base, catalogue);
    }

    @Override
    public Long getId() {
        return state.id;
    }

    @Override
    public String getKey() {
        return state.number == 0 ? null : getProjectObject().getKey() + "-" + state.number;
    }

    @Override
    public Long getNumber() {
        return state.number;
    }

    @Override
    public Long getProjectId() {
        return state.projectId;
    }

    @Override
    public ProjectValue getProjectObject() {
        return catalogue.project(state.projectId);
    }

    @Override
    public IssueTypeValue getIssueType() {
        return catalogue.issueType(state.type);
    }

    @Override
    public String getIssueTypeId() {
        return state.type;
    }

    @Override
    public String getSummary() {
        return state.summary;
    }

    @Override
    public String getDescription() {
        return state.description;
    }

    @Override
    public String getEnvironment() {
        return state.environment;
    }

    @Override
    public ApplicationUser getAssignee() {
        return catalogue.person(state.assignee);
    }

    @Override
    public String getAssigneeId() {
        return state.assignee;
    }

    @Override
    public ApplicationUser getReporter() {
        return catalogue.person(state.reporter);
    }

    @Override
    public String getReporterId() {
        return state.reporter;
    }

    @Override
    public ApplicationUser getCreator() {
        return catalogue.person(state.creator);
    }

    @Override
    public String getCreatorId() {
        return state.creator;
    }

    @Override
    public Timestamp getDueDate() {
        return state.due == null ? null : Timestamp.valueOf(state.due.atStartOfDay());
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(state.created);
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(state.updated);
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(state.resolved);
    }

    @Override
    public PriorityValue getPriority() {
        return catalogue.priority(state.priority);
    }

    @Override
    public String getResolutionId() {
        return state.resolution;
    }

    @Override
    public ResolutionValue getResolution() {
        return catalogue.resolution(state.resolution);
    }

    @Override
    public StatusValue getStatus() {
        return catalogue.status(state.status);
    }

    @Override
    public String getStatusId() {
        return state.status;
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return state.custom.get(customField.getId());
    }

    @Override
    public Set<Label> getLabels() {
        return state.labels.stream().map(LabelValue::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean isCreated() {
        return state.id != null;
    }

    @Override
    public void setSummary(String summary) {
        state.summary = summary;
    }

    @Override
    public void setDescription(String description) {
        state.description = description;
    }

    @Override
    public void setProjectId(Long projectId) {
        state.projectId = projectId;
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        state.type = issueTypeId;
    }

    @Override
    public void setPriorityId(String priorityId) {
        state.priority = priorityId;
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        state.assignee = assignee == null ? null : assignee.getKey();
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        state.reporter = reporter == null ? null : reporter.getKey();
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        state.due = dueDate == null ? null : dueDate.toLocalDateTime().toLocalDate();
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        if (value == null) {
            state.custom.remove(field.getId());
        } else {
            state.custom.put(field.getId(), value.toString());
        }
    }

    @Override
    public void setLabels(Set<Label> labels) {
        state.labels = labels.stream().map(Label::getLabel).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
