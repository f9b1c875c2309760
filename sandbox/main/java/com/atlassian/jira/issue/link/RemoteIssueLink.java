package com.atlassian.jira.issue.link;

/** A link from an issue to something outside of Jira; made by {@link RemoteIssueLinkBuilder}. */
public class RemoteIssueLink {

    public static final String APPLICATION_TYPE_JIRA = "com.atlassian.jira";
    public static final String APPLICATION_TYPE_CONFLUENCE = "com.atlassian.confluence";

    private final Long id;
    private final Long issueId;
    private final String globalId;
    private final String title;
    private final String summary;
    private final String url;
    private final String iconUrl;
    private final String iconTitle;
    private final String relationship;
    private final Boolean resolved;
    private final String statusIconUrl;
    private final String statusIconTitle;
    private final String statusIconLink;
    private final String applicationType;
    private final String applicationName;

    RemoteIssueLink(RemoteIssueLinkBuilder from) {
        this.id = from.id;
        this.issueId = from.issueId;
        this.globalId = from.globalId;
        this.title = from.title;
        this.summary = from.summary;
        this.url = from.url;
        this.iconUrl = from.iconUrl;
        this.iconTitle = from.iconTitle;
        this.relationship = from.relationship;
        this.resolved = from.resolved;
        this.statusIconUrl = from.statusIconUrl;
        this.statusIconTitle = from.statusIconTitle;
        this.statusIconLink = from.statusIconLink;
        this.applicationType = from.applicationType;
        this.applicationName = from.applicationName;
    }

    public Long getId() {
        return id;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getGlobalId() {
        return globalId;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getUrl() {
        return url;
    }

    public String getIconUrl() {
        return iconUrl;
    }

    public String getIconTitle() {
        return iconTitle;
    }

    public String getRelationship() {
        return relationship;
    }

    public Boolean isResolved() {
        return resolved;
    }

    public String getStatusIconUrl() {
        return statusIconUrl;
    }

    public String getStatusIconTitle() {
        return statusIconTitle;
    }

    public String getStatusIconLink() {
        return statusIconLink;
    }

    public String getApplicationType() {
        return applicationType;
    }

    public String getApplicationName() {
        return applicationName;
    }
}
