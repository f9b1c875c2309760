package sandbox.jira.model;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import java.util.Comparator;

/** What status, priority, resolution and issue type have in common. Names are data, so nothing translates them. */
public abstract class Constant implements IssueConstant {

    /** What is stored of a constant. */
    public record Facts(String id, String name, String description, long sequence, String icon, String colour) {}

    private final Facts facts;
    private final String baseUrl;

    Constant(Facts facts, String baseUrl) {
        this.facts = facts;
        this.baseUrl = baseUrl;
    }

    @Override
    public String getId() {
        return facts.id();
    }

    @Override
    public String getName() {
        return facts.name();
    }

    @Override
    public String getDescription() {
        return facts.description();
    }

    @Override
    public Long getSequence() {
        return facts.sequence();
    }

    /** Below the context path. */
    @Override
    public String getIconUrl() {
        return facts.icon();
    }

    @Override
    public String getCompleteIconUrl() {
        return baseUrl + facts.icon();
    }

    @Override
    public String getIconUrlHtml() {
        return getIconUrl();
    }

    @Override
    public String getNameTranslation() {
        return getName();
    }

    @Override
    public String getNameTranslation(String locale) {
        return getName();
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return getName();
    }

    @Override
    public String getDescTranslation() {
        return getDescription();
    }

    @Override
    public String getDescTranslation(String locale) {
        return getDescription();
    }

    @Override
    public String getDescTranslation(I18nHelper i18n) {
        return getDescription();
    }

    String colour() {
        return facts.colour();
    }

    @Override
    public int compareTo(Object other) {
        return Comparator.comparing(IssueConstant::getSequence)
                .thenComparing(IssueConstant::getId)
                .compare(this, (IssueConstant) other);
    }

    @Override
    public boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Constant) other).getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
