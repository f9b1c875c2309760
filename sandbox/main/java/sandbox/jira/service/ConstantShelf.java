package sandbox.jira.service;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import sandbox.jira.model.Constant;
import sandbox.jira.store.Tables;

/** Statuses, priorities, resolutions and issue types. Unknown ones are {@code null}. */
final class ConstantShelf implements ConstantsManager {

    private final Tables tables;

    ConstantShelf(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(tables.constants.priorities());
    }

    @Override
    public Priority getPriorityObject(String id) {
        return tables.priority(id);
    }

    /** Medium, unless somebody removed it. */
    @Override
    public Priority getDefaultPriority() {
        return tables.priority("3");
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(tables.constants.statuses());
    }

    @Override
    public Status getStatus(String id) {
        return tables.status(id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(tables.constants.resolutions());
    }

    @Override
    public Resolution getResolution(String id) {
        return tables.resolution(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(tables.constants.issueTypes());
    }

    @Override
    public IssueType getIssueType(String id) {
        return tables.issueType(id);
    }

    PriorityManager priorities() {
        return new Priorities();
    }

    private final class Priorities implements PriorityManager {

        @Override
        public List<Priority> getPriorities() {
            return List.copyOf(tables.constants.priorities());
        }

        @Override
        public Priority getPriority(String id) {
            return tables.priority(id);
        }

        @Override
        public Priority getDefaultPriority() {
            return ConstantShelf.this.getDefaultPriority();
        }

        @Override
        public Priority createPriority(String name, String description, String iconUrl, String color) {
            long next = 10_000L + tables.constants.priorities().size();
            String id = String.valueOf(next);
            tables.constants.add("priority", new Constant.Facts(id, name, description, next, iconUrl, color));
            return tables.priority(id);
        }
    }
}
