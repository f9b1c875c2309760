package sandbox.jira.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import sandbox.jira.model.Constant;
import sandbox.jira.model.IssueTypeValue;
import sandbox.jira.model.PriorityValue;
import sandbox.jira.model.ResolutionValue;
import sandbox.jira.model.StatusValue;
import sandbox.store.Database;

/** Statuses, priorities, resolutions and issue types. Read often and changed hardly ever, so they are remembered. */
public final class Constants {

    private final Database database;
    private final String baseUrl;
    private final ConcurrentHashMap<String, List<Constant.Facts>> remembered = new ConcurrentHashMap<>();

    public Constants(Database database, String baseUrl) {
        this.database = database;
        this.baseUrl = baseUrl;
    }

    public List<PriorityValue> priorities() {
        return all("priority", PriorityValue::new);
    }

    public List<StatusValue> statuses() {
        return all("status", StatusValue::new);
    }

    public List<ResolutionValue> resolutions() {
        return all("resolution", ResolutionValue::new);
    }

    public List<IssueTypeValue> issueTypes() {
        return all("issuetype", IssueTypeValue::new);
    }

    /** The one with that id, or {@code null}. */
    public static <T extends Constant> T byId(List<T> all, String id) {
        return all.stream()
                .filter(each -> Objects.equals(each.getId(), id))
                .findFirst()
                .orElse(null);
    }

    /** The one with that name, in any case, or {@code null}. */
    public static <T extends Constant> T byName(List<T> all, String name) {
        return all.stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public void add(String kind, Constant.Facts facts) {
        database.sql()
                .sql("insert into jira_constant (kind, id, name, description, sequence_no, icon, colour)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kind,
                        facts.id(),
                        facts.name(),
                        facts.description(),
                        facts.sequence(),
                        facts.icon(),
                        facts.colour())
                .update();
        remembered.remove(kind);
    }

    private <T> List<T> all(String kind, BiFunction<Constant.Facts, String, T> make) {
        return remembered.computeIfAbsent(kind, this::read).stream()
                .map(facts -> make.apply(facts, baseUrl))
                .toList();
    }

    private List<Constant.Facts> read(String kind) {
        return database
                .sql()
                .sql("select id, name, description, sequence_no, icon, colour from jira_constant where kind = ?")
                .param(kind)
                .query((row, number) -> new Constant.Facts(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Constant.Facts::sequence))
                .toList();
    }
}
