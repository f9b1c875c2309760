package sandbox.jira.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.model.Category;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.People;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;

/** Changes issues for a user, with all checks. An issue that the user may not see does not exist for him. */
final class IssueDesk implements IssueService {

    private static final String COMMENT = "comment";

    private final Tables tables;
    private final Permits permits;
    private final Words words;
    private final Clock clock;
    private final IssueWrites writes;
    private final FieldChecks checks;

    IssueDesk(Tables tables, People people, Permits permits, Words words, Clock clock, IssueWrites writes) {
        this.tables = tables;
        this.permits = permits;
        this.words = words;
        this.clock = clock;
        this.writes = writes;
        this.checks = new FieldChecks(tables, people, permits, words);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInput(actionParameters);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return seen(user, tables.issues.byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return seen(user, tables.issues.byAnyKey(issueKey));
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        ErrorCollection errors = new SimpleErrorCollection();
        var state = new IssueState();
        checkTarget(user, input, errors);
        if (!errors.hasAnyErrors()) {
            state.projectId = input.getProjectId();
            state.type = input.getIssueTypeId();
            state.priority = defaultPriority();
            state.reporter = user.getKey();
            checks.new Filling(state, input, user, errors).fillIn();
        }
        return new CreateValidationResult(issue(state), errors, Map.of());
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(words.say("createissue.error.subtasks.disabled"), Reason.VALIDATION_FAILED);
        return new CreateValidationResult(null, errors, Map.of());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        return new IssueResult(writes.create(valid(validated).state(), user));
    }

    @Override
    public IssueResult create(
            ApplicationUser user, CreateValidationResult validated, String initialWorkflowActionName) {
        return create(user, validated);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (!found.isValid()) {
            return new UpdateValidationResult(null, errors, Map.of());
        }
        StoredIssue draft = ((StoredIssue) found.getIssue()).copy();
        if (!permits.hasPermission(ProjectPermissions.EDIT_ISSUES, draft, user)) {
            errors.addErrorMessage(words.say("editissue.error.no.edit.permission"), Reason.FORBIDDEN);
        } else {
            checks.new Filling(draft.state(), input, user, errors).fillIn();
        }
        return new UpdateValidationResult(draft, errors, comment(input));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption option, boolean sendMail) {
        String comment = (String) validated.getFieldValuesHolder().get(COMMENT);
        return new IssueResult(writes.update(valid(validated), user, EventTypes.of(option), comment));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = found.getErrorCollection();
        if (!found.isValid()) {
            return new TransitionValidationResult(null, errors, Map.of(), actionId);
        }
        StoredIssue draft = ((StoredIssue) found.getIssue()).copy();
        var step = Workflow.from(draft.getStatusId(), actionId);
        if (step.isEmpty() || !permits.hasPermission(ProjectPermissions.TRANSITION_ISSUES, draft, user)) {
            errors.addErrorMessage(
                    words.say("admin.errors.issues.workflow.action.invalid", Workflow.name(actionId), draft.getKey()),
                    Reason.VALIDATION_FAILED);
        } else {
            input.setRetainExistingValuesWhenParameterNotProvided(true, true);
            checks.new Filling(draft.state(), input, user, errors).fillIn();
            step(draft.state(), step.get());
        }
        return new TransitionValidationResult(draft, errors, comment(input), actionId);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters parameters,
            TransitionOptions transitionOptions) {
        return validateTransition(user, issueId, actionId, parameters);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        String comment = (String) validated.getFieldValuesHolder().get(COMMENT);
        return new IssueResult(writes.update(valid(validated), user, EventType.ISSUE_GENERICEVENT_ID, comment));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = getIssue(user, issueId);
        refuse(found, Permits.DELETE, user, "admin.errors.issues.no.permission.to.delete");
        return new DeleteValidationResult(found.getIssue(), found.getErrorCollection());
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        return delete(user, validated, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            ApplicationUser user, DeleteValidationResult validated, EventDispatchOption option, boolean sendMail) {
        writes.delete(valid(validated), user, EventTypes.of(option) != null);
        return new SimpleErrorCollection();
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeUserName) {
        IssueResult found = getIssue(user, issueId);
        if (found.isValid() && refuse(found, Permits.ASSIGN, user, "assign.error.no.permission")) {
            IssueState state = ((StoredIssue) found.getIssue()).state();
            Optional.ofNullable(assigneeUserName)
                    .flatMap(name -> checks.assigneeFault(name, state, user))
                    .ifPresent(
                            fault -> found.getErrorCollection().addError("assignee", fault, Reason.VALIDATION_FAILED));
        }
        return new AssignValidationResult(found.getIssue(), found.getErrorCollection(), assigneeUserName);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        StoredIssue draft = valid(validated).copy();
        var input = new IssueInput().set("assignee", validated.getAssigneeId());
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        checks.new Filling(draft.state(), input, user, new SimpleErrorCollection()).fillIn();
        return new IssueResult(writes.update(draft, user, EventType.ISSUE_ASSIGNED_ID, null));
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return permits.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    private void checkTarget(ApplicationUser user, IssueInput input, ErrorCollection errors) {
        Project project = input.getProjectId() == null ? null : tables.project(input.getProjectId());
        if (!permits.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            errors.addError("project", words.say("issue.field.project.invalid"), Reason.VALIDATION_FAILED);
        } else if (!permits.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addError("project", words.say("createissue.projectnopermission"), Reason.FORBIDDEN);
        }
        if (tables.issueType(input.getIssueTypeId()) == null) {
            errors.addError("issuetype", words.say("issue.field.issuetype.invalid"), Reason.VALIDATION_FAILED);
        }
    }

    private IssueResult seen(ApplicationUser user, Optional<StoredIssue> issue) {
        boolean visible = permits.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) issue.orElse(null), user);
        if (visible) {
            return new IssueResult(issue.orElseThrow());
        }
        return new IssueResult(
                null,
                new SimpleErrorCollection(words.say("admin.errors.issues.issue.does.not.exist"), Reason.NOT_FOUND));
    }

    /** Adds an error unless the user has the permission; tells whether all is well. */
    private boolean refuse(IssueResult found, ProjectPermissionKey permission, ApplicationUser user, String message) {
        if (found.isValid() && !permits.hasPermission(permission, found.getIssue(), user)) {
            found.getErrorCollection().addErrorMessage(words.say(message), Reason.FORBIDDEN);
        }
        return found.isValid();
    }

    private void step(IssueState state, Workflow.Transition step) {
        state.status = step.to();
        boolean done = Category.of("done").equals(tables.status(step.to()).category());
        if (!done) {
            state.resolution = null;
            state.resolved = null;
        } else {
            state.resolution = state.resolution == null ? Workflow.DEFAULT_RESOLUTION : state.resolution;
            state.resolved = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private String defaultPriority() {
        return tables.constants.priorities().stream()
                .filter(priority -> priority.getId().equals("3"))
                .findFirst()
                .orElse(tables.constants.priorities().get(0))
                .getId();
    }

    private StoredIssue issue(IssueState state) {
        return new StoredIssue(state, tables);
    }

    private static Map<String, Object> comment(IssueInput input) {
        Map<String, Object> values = new HashMap<>();
        values.put(COMMENT, input.first(COMMENT));
        return values;
    }

    private static StoredIssue valid(IssueValidationResult validated) {
        MutableIssue issue = validated.getIssue();
        if (!validated.isValid() || issue == null) {
            throw new IllegalStateException("the validation failed: " + validated.getErrorCollection());
        }
        return (StoredIssue) issue;
    }
}
