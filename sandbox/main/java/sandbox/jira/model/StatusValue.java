package sandbox.jira.model;

import com.atlassian.jira.issue.status.SimpleStatus;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;

/** Where in the workflow an issue stands. Its colour names the category. */
public final class StatusValue extends Constant implements Status {

    public StatusValue(Facts facts, String baseUrl) {
        super(facts, baseUrl);
    }

    public Category category() {
        return Category.of(colour());
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category();
    }

    @Override
    public SimpleStatus getSimpleStatus() {
        return new Simple(this);
    }

    @Override
    public SimpleStatus getSimpleStatus(I18nHelper i18n) {
        return getSimpleStatus();
    }

    private record Simple(StatusValue status) implements SimpleStatus {

        @Override
        public StatusCategory getStatusCategory() {
            return status.category();
        }

        @Override
        public String getId() {
            return status.getId();
        }

        @Override
        public String getName() {
            return status.getName();
        }
    }
}
