package sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sandbox.confluence.cql.Cql.And;
import sandbox.confluence.cql.Cql.Clause;
import sandbox.confluence.cql.Cql.Not;
import sandbox.confluence.cql.Cql.Or;
import sandbox.confluence.cql.Cql.Sort;
import sandbox.confluence.cql.Cql.Term;
import sandbox.confluence.cql.Cql.Unreadable;
import sandbox.confluence.cql.Cql.Value;

/** A query as a condition over the table of contents. Belongs to one thread. */
final class CqlSql {

    private final CqlValues values;
    private final PropertyIndex properties;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    CqlSql(CqlValues values, PropertyIndex properties) {
        this.values = values;
        this.properties = properties;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String where(Clause clause) {
        if (clause instanceof And and) {
            return "(" + where(and.left()) + " and " + where(and.right()) + ")";
        }
        if (clause instanceof Or or) {
            return "(" + where(or.left()) + " or " + where(or.right()) + ")";
        }
        if (clause instanceof Not not) {
            return "not (" + where(not.clause()) + ")";
        }
        return clause instanceof Term term ? term(term) : "1 = 1";
    }

    String order(List<Sort> order) {
        List<String> keys = new ArrayList<>();
        order.forEach(sort -> keys.add(column(sort.field()) + (sort.descending() ? " desc" : "")));
        keys.add(order.isEmpty() ? "modified desc" : "id");
        keys.add("id");
        return String.join(", ", keys.stream().distinct().toList());
    }

    private static String column(String field) {
        return switch (field) {
            case "created" -> "created";
            case "lastmodified" -> "modified";
            case "title" -> "lower(title)";
            case "space", "space.key" -> "space_key";
            case "creator" -> "creator";
            default -> throw new Unreadable("cannot order by '" + field + "'");
        };
    }

    private String term(Term term) {
        boolean negated = term.operator().startsWith("!") || term.operator().startsWith("not");
        String condition =
                term.values().stream().map(value -> condition(term, value)).collect(Collectors.joining(" or "));
        return (negated ? "not " : "") + "(" + condition + ")";
    }

    private String condition(Term term, Value value) {
        return switch (term.field()) {
            case "type" -> "kind = " + bind(values.text(value).toLowerCase(Locale.ROOT));
            case "space", "space.key" ->
                "lower(space_key) = " + bind(values.text(value).toLowerCase(Locale.ROOT));
            case "id", "content" -> "id = " + bind(values.number(value));
            case "parent" -> "parent_id = " + bind(values.number(value));
            case "ancestor" -> within(values.below(value));
            case "creator" -> "creator = " + bind(values.user(value));
            case "contributor" -> contributor(values.user(value));
            case "label" -> label(values.text(value));
            case "title" -> title(term, values.text(value));
            case "text", "sitesearch" -> words(values.text(value));
            case "macro" -> "body like " + bind("%ac:name=\"" + like(values.text(value)) + "\"%") + " escape '!'";
            case "created" -> "created " + compared(term) + " " + bind(values.instant(value));
            case "lastmodified" -> "modified " + compared(term) + " " + bind(values.instant(value));
            default ->
                properties
                        .having(term, value, values)
                        .map(this::within)
                        .orElseThrow(() -> new Unreadable("no field '" + term.field() + "'"));
        };
    }

    private static String compared(Term term) {
        return switch (term.operator()) {
            case ">", ">=", "<", "<=", "=" -> term.operator();
            default -> throw new Unreadable("'" + term.operator() + "' does not fit '" + term.field() + "'");
        };
    }

    private String within(List<Long> ids) {
        return ids.isEmpty()
                ? "1 = 0"
                : "id in (" + ids.stream().map(this::bind).collect(Collectors.joining(", ")) + ")";
    }

    private String contributor(String user) {
        String name = bind(user);
        return "(creator = " + name + " or modifier = " + name
                + " or exists (select 1 from content v where v.current_id = content.id and v.modifier = " + name + "))";
    }

    private String label(String name) {
        return "exists (select 1 from content_label cl join label l on l.id = cl.label_id"
                + " where cl.content_id = content.id and l.name = " + bind(name.toLowerCase(Locale.ROOT)) + ")";
    }

    private String title(Term term, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        if (!term.operator().contains("~")) {
            return "lower(title) = " + bind(wanted);
        }
        return all("lower(title)", wanted);
    }

    private String words(String text) {
        return all("words", text.toLowerCase(Locale.ROOT));
    }

    /** Every word must occur somewhere. */
    private String all(String column, String text) {
        List<String> conditions = new ArrayList<>();
        for (String word : text.replace("*", " ").replace("\"", " ").strip().split("\\s+")) {
            conditions.add(column + " like " + bind("%" + like(word) + "%") + " escape '!'");
        }
        return "(" + String.join(" and ", conditions) + ")";
    }

    private static String like(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private String bind(Object value) {
        String name = "q" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
