package sandbox.jira.service;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;

/** Remote links with all checks. */
final class RemoteLinkDesk implements RemoteIssueLinkService {

    private final Tables tables;
    private final Permits permits;
    private final Words words;
    private final RemoteLinkShelf shelf;

    RemoteLinkDesk(Tables tables, Permits permits, Words words, RemoteLinkShelf shelf) {
        this.tables = tables;
        this.permits = permits;
        this.words = words;
        this.shelf = shelf;
    }

    @Override
    public RemoteIssueLinkResult getRemoteIssueLink(ApplicationUser user, Long remoteIssueLinkId) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<RemoteIssueLink> link = tables.remoteLinks.byId(remoteIssueLinkId);
        if (link.filter(each -> may(ProjectPermissions.BROWSE_PROJECTS, each, user))
                .isEmpty()) {
            errors.addErrorMessage(
                    words.say("remotelink.service.error.not.found", remoteIssueLinkId), Reason.NOT_FOUND);
        }
        return new RemoteIssueLinkResult(errors.hasAnyErrors() ? null : link.orElse(null), errors);
    }

    @Override
    public RemoteIssueLinkListResult getRemoteIssueLinksForIssue(ApplicationUser user, Issue issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!permits.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(words.say("admin.errors.issues.issue.does.not.exist"), Reason.NOT_FOUND);
            return new RemoteIssueLinkListResult(List.of(), errors);
        }
        return new RemoteIssueLinkListResult(tables.remoteLinks.of(issue.getId()), errors);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, RemoteIssueLink link) {
        return new CreateValidationResult(link, faults(user, link));
    }

    @Override
    public RemoteIssueLinkResult create(ApplicationUser user, CreateValidationResult validated) {
        return new RemoteIssueLinkResult(
                shelf.createRemoteIssueLink(validated.getRemoteIssueLink(), user), new SimpleErrorCollection());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, RemoteIssueLink link) {
        ErrorCollection errors = faults(user, link);
        if (link.getId() == null || tables.remoteLinks.byId(link.getId()).isEmpty()) {
            errors.addErrorMessage(words.say("remotelink.service.error.not.found", link.getId()), Reason.NOT_FOUND);
        }
        return new UpdateValidationResult(link, errors);
    }

    @Override
    public RemoteIssueLinkResult update(ApplicationUser user, UpdateValidationResult validated) {
        shelf.updateRemoteIssueLink(validated.getRemoteIssueLink(), user);
        return new RemoteIssueLinkResult(validated.getRemoteIssueLink(), new SimpleErrorCollection());
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long remoteIssueLinkId) {
        var found = getRemoteIssueLink(user, remoteIssueLinkId);
        if (found.isValid() && !may(ProjectPermissions.LINK_ISSUES, found.getRemoteIssueLink(), user)) {
            forbid(found.getErrorCollection());
        }
        return new DeleteValidationResult(remoteIssueLinkId, found.getErrorCollection());
    }

    @Override
    public void delete(ApplicationUser user, DeleteValidationResult validated) {
        shelf.removeRemoteIssueLink(validated.getRemoteIssueLinkId(), user);
    }

    private ErrorCollection faults(ApplicationUser user, RemoteIssueLink link) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (link.getIssueId() == null || !may(ProjectPermissions.BROWSE_PROJECTS, link, user)) {
            errors.addErrorMessage(words.say("admin.errors.issues.issue.does.not.exist"), Reason.NOT_FOUND);
        } else if (!may(ProjectPermissions.LINK_ISSUES, link, user)) {
            forbid(errors);
        }
        if (isBlank(link.getTitle())) {
            errors.addError("title", words.say("remotelink.service.error.title.required"), Reason.VALIDATION_FAILED);
        }
        if (isBlank(link.getUrl())) {
            errors.addError("url", words.say("remotelink.service.error.url.required"), Reason.VALIDATION_FAILED);
        } else if (!link.getUrl().matches("(?i)(https?|mailto|ftp):.+")) {
            errors.addError(
                    "url", words.say("remotelink.service.error.url.invalid", link.getUrl()), Reason.VALIDATION_FAILED);
        }
        return errors;
    }

    private void forbid(ErrorCollection errors) {
        errors.addErrorMessage(words.say("remotelink.service.error.no.permission"), Reason.FORBIDDEN);
    }

    private boolean may(ProjectPermissionKey permission, RemoteIssueLink link, ApplicationUser user) {
        return tables.issues
                .byId(link.getIssueId())
                .filter(issue -> permits.hasPermission(permission, (Issue) issue, user))
                .isPresent();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
