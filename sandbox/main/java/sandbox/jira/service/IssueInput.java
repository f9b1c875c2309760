package sandbox.jira.service;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import sandbox.jira.model.FieldValue;

/** What somebody wants of an issue: texts by the names that Jira's own forms use. */
public final class IssueInput implements IssueInputParameters {

    private final Map<String, String[]> values = new LinkedHashMap<>();
    private boolean retainExisting = true;
    private boolean onlyProvided;

    public IssueInput() {}

    public IssueInput(Map<String, String[]> actionParameters) {
        values.putAll(actionParameters);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The first value; {@code null} if there is none or it is blank. */
    String first(String field) {
        String[] all = values.get(field);
        return all == null || all.length == 0 || all[0] == null || all[0].isBlank() ? null : all[0];
    }

    String[] all(String field) {
        return values.getOrDefault(field, new String[0]);
    }

    boolean retainsExisting() {
        return retainExisting;
    }

    boolean checksOnlyProvided() {
        return retainExisting && onlyProvided;
    }

    public IssueInput set(String field, String... texts) {
        values.put(field, texts);
        return this;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set("pid", text(projectId));
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set("description", description);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set("priority", priorityId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set("duedate", dueDate);
    }

    @Override
    public IssueInputParameters setEnvironment(String environment) {
        return set("environment", environment);
    }

    @Override
    public IssueInputParameters setStatusId(String statusId) {
        return set("status", statusId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return set("security", text(securityLevelId));
    }

    @Override
    public IssueInputParameters setAffectedVersionIds(Long... versionIds) {
        return set("versions", texts(versionIds));
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        return set("components", texts(componentIds));
    }

    @Override
    public IssueInputParameters setFixVersionIds(Long... versionIds) {
        return set("fixVersions", texts(versionIds));
    }

    @Override
    public IssueInputParameters setComment(String comment) {
        return set("comment", comment);
    }

    @Override
    public IssueInputParameters setComment(String comment, Long projectRoleId) {
        return setComment(comment);
    }

    @Override
    public IssueInputParameters setComment(String comment, String groupId) {
        return setComment(comment);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... texts) {
        return set(FieldValue.PREFIX + customFieldId, texts);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... texts) {
        return set(fullCustomFieldKey, texts);
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        // every field is on every screen here
    }

    @Override
    public void setSkipLicenceCheck(boolean skip) {
        // there is no licence
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        retainExisting = retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyWhenParameterProvided) {
        retainExisting = retain;
        onlyProvided = onlyWhenParameterProvided;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        // the only default is the priority, which Jira applies in either case
    }

    @Override
    public String getSummary() {
        return first("summary");
    }

    @Override
    public String getDescription() {
        return first("description");
    }

    @Override
    public String getPriorityId() {
        return first("priority");
    }

    @Override
    public String getIssueTypeId() {
        return first("issuetype");
    }

    @Override
    public Long getProjectId() {
        String id = first("pid");
        return id == null || !id.matches("[0-9]{1,18}") ? null : Long.valueOf(id);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String[] texts(Object[] values) {
        return Arrays.stream(values).map(IssueInput::text).toArray(String[]::new);
    }
}
