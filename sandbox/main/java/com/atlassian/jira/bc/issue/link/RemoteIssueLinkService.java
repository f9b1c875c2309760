package com.atlassian.jira.bc.issue.link;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;

/** Remote links with all checks: validate first, then do. */
public interface RemoteIssueLinkService {

    RemoteIssueLinkResult getRemoteIssueLink(ApplicationUser user, Long remoteIssueLinkId);

    RemoteIssueLinkListResult getRemoteIssueLinksForIssue(ApplicationUser user, Issue issue);

    CreateValidationResult validateCreate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

    RemoteIssueLinkResult create(ApplicationUser user, CreateValidationResult validationResult);

    UpdateValidationResult validateUpdate(ApplicationUser user, RemoteIssueLink remoteIssueLink);

    RemoteIssueLinkResult update(ApplicationUser user, UpdateValidationResult validationResult);

    DeleteValidationResult validateDelete(ApplicationUser user, Long remoteIssueLinkId);

    void delete(ApplicationUser user, DeleteValidationResult validationResult);

    /** One link. */
    class RemoteIssueLinkResult extends ServiceResultImpl {

        private final RemoteIssueLink link;

        public RemoteIssueLinkResult(RemoteIssueLink link, ErrorCollection errors) {
            super(errors);
            this.link = link;
        }

        public RemoteIssueLink getRemoteIssueLink() {
            return link;
        }
    }

    /** The links of an issue. */
    class RemoteIssueLinkListResult extends ServiceResultImpl {

        private final List<RemoteIssueLink> links;

        public RemoteIssueLinkListResult(List<RemoteIssueLink> links, ErrorCollection errors) {
            super(errors);
            this.links = links;
        }

        public List<RemoteIssueLink> getRemoteIssueLinks() {
            return links;
        }
    }

    /** A link that may be stored. */
    class CreateValidationResult extends ServiceResultImpl {

        private final RemoteIssueLink link;

        public CreateValidationResult(RemoteIssueLink link, ErrorCollection errors) {
            super(errors);
            this.link = link;
        }

        public RemoteIssueLink getRemoteIssueLink() {
            return link;
        }
    }

    /** A stored link as it may become. */
    class UpdateValidationResult extends ServiceResultImpl {

        private final RemoteIssueLink link;

        public UpdateValidationResult(RemoteIssueLink link, ErrorCollection errors) {
            super(errors);
            this.link = link;
        }

        public RemoteIssueLink getRemoteIssueLink() {
            return link;
        }
    }

    /** A link that may go. */
    class DeleteValidationResult extends ServiceResultImpl {

        private final Long linkId;

        public DeleteValidationResult(Long linkId, ErrorCollection errors) {
            super(errors);
            this.linkId = linkId;
        }

        public Long getRemoteIssueLinkId() {
            return linkId;
        }
    }
}
