package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/**
 * Changes issues with all checks. Every change is two steps: a validation, which tells what is wrong without doing
 * anything, and the deed, which takes the valid result.
 */
public interface IssueService {

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult validationResult);

    IssueResult create(ApplicationUser user, CreateValidationResult validationResult, String initialWorkflowActionName);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult validationResult);

    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult validationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters,
            TransitionOptions transitionOptions);

    IssueResult transition(ApplicationUser user, TransitionValidationResult validationResult);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult validationResult);

    ErrorCollection delete(
            ApplicationUser user,
            DeleteValidationResult validationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeUserName);

    IssueResult assign(ApplicationUser user, AssignValidationResult validationResult);

    boolean isEditable(Issue issue, ApplicationUser user);

    /** An issue that was looked at, or what forbids it. */
    abstract class IssueValidationResult extends ServiceResultImpl {

        private final MutableIssue issue;

        protected IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** The issue after the deed. */
    class IssueResult extends IssueValidationResult {

        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }

    /** An issue that may be created. */
    class CreateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValues;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues) {
            super(issue, errors);
            this.fieldValues = fieldValues;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValues;
        }
    }

    /** An issue as it may be stored. */
    class UpdateValidationResult extends IssueValidationResult {

        private final Map<String, Object> fieldValues;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues) {
            super(issue, errors);
            this.fieldValues = fieldValues;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValues;
        }
    }

    /** An issue that may be deleted. */
    class DeleteValidationResult extends IssueValidationResult {

        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A step of the workflow that may be taken. */
    class TransitionValidationResult extends IssueValidationResult {

        private final int actionId;
        private final Map<String, Object> fieldValues;

        public TransitionValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValues, int actionId) {
            super(issue, errors);
            this.fieldValues = fieldValues;
            this.actionId = actionId;
        }

        public int getActionId() {
            return actionId;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValues;
        }
    }

    /** A person to whom the issue may be given. */
    class AssignValidationResult extends IssueValidationResult {

        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }
}
