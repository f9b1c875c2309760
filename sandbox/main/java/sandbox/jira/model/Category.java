package sandbox.jira.model;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** The four status categories of every Jira, with their genuine numbers, keys and colours. */
public final class Category implements StatusCategory {

    private static final List<Category> ALL = List.of(
            new Category(1, UNDEFINED, "No Category", "medium-gray", 1),
            new Category(2, TO_DO, "To Do", "blue-gray", 2),
            new Category(4, IN_PROGRESS, "In Progress", "yellow", 3),
            new Category(3, COMPLETE, "Done", "green", 4));

    private final long id;
    private final String key;
    private final String name;
    private final String colour;
    private final long sequence;

    private Category(long id, String key, String name, String colour, long sequence) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.colour = colour;
        this.sequence = sequence;
    }

    public static List<Category> all() {
        return ALL;
    }

    /** The category of that key; the undefined one if there is none. */
    public static Category of(String key) {
        return ALL.stream().filter(each -> each.key.equals(key)).findFirst().orElse(ALL.get(0));
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getTranslatedName() {
        return name;
    }

    @Override
    public String getTranslatedName(String locale) {
        return name;
    }

    @Override
    public String getTranslatedName(I18nHelper i18n) {
        return name;
    }

    @Override
    public List<String> getAliases() {
        return List.of(name);
    }

    @Override
    public String getPrimaryAlias() {
        return name;
    }

    @Override
    public String getColorName() {
        return colour;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    /** The class that AUI's lozenge takes for this colour; empty for the plain one. */
    public String lozenge() {
        return switch (key) {
            case "indeterminate" -> "aui-lozenge-current";
            case "done" -> "aui-lozenge-success";
            default -> "";
        };
    }

    @Override
    public int compareTo(StatusCategory other) {
        return Long.compare(sequence, other.getSequence());
    }
}
