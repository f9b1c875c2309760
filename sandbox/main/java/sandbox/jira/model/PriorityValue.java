package sandbox.jira.model;

import com.atlassian.jira.issue.priority.Priority;

/** How soon an issue wants attention. */
public final class PriorityValue extends Constant implements Priority {

    public PriorityValue(Facts facts, String baseUrl) {
        super(facts, baseUrl);
    }

    @Override
    public String getStatusColor() {
        return colour();
    }

    @Override
    public String getSvgIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getRasterIconUrl() {
        return getIconUrl();
    }
}
