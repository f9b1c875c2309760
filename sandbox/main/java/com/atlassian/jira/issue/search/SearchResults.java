package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of what was found. */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> issuesInPage, int totalIssueCount, int maxIssueCount, int startIndex) {
        this.results = issuesInPage;
        this.total = totalIssueCount;
        this.start = startIndex;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }
}
