package sandbox.jira.model;

import com.atlassian.jira.issue.resolution.Resolution;

/** How an issue came to its end. */
public final class ResolutionValue extends Constant implements Resolution {

    public ResolutionValue(Facts facts, String baseUrl) {
        super(facts, baseUrl);
    }
}
