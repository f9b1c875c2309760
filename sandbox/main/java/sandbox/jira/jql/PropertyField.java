package sandbox.jira.jql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sandbox.jira.store.Tables;

/**
 * A value inside an issue's property, as in {@code issue.property[aftercare].state}. Every property can be asked for
 * here; genuine Jira wants the paths declared beforehand.
 */
record PropertyField(String name, String key, List<String> path, Tables tables) implements Field {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Row(long issue, String json) {}

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality() || operator.isOrder() || operator == Operator.LIKE;
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        List<Row> rows = tables.database
                .sql()
                .sql("select entity_id, content from jira_property where entity_name = ? and property_key = ?")
                .params("IssueProperty", key)
                .query((row, number) -> new Row(row.getLong(1), row.getString(2)))
                .list();
        List<Long> present = ids(rows, node -> true);
        if (literals.stream().allMatch(Literal::isEmpty)) {
            Sql with = Sql.in("i.id", present);
            return operator.isNegative() ? with : with.not();
        }
        List<Long> equal = ids(rows, node -> literals.stream().anyMatch(literal -> holds(node, operator, literal)));
        if (operator.isNegative()) {
            present.removeAll(equal);
            return Sql.in("i.id", present);
        }
        return Sql.in("i.id", equal);
    }

    private List<Long> ids(List<Row> rows, java.util.function.Predicate<JsonNode> wanted) {
        List<Long> ids = new ArrayList<>();
        rows.stream().filter(row -> values(row.json()).anyMatch(wanted)).forEach(row -> ids.add(row.issue()));
        return ids;
    }

    private Stream<JsonNode> values(String json) {
        try {
            Stream<JsonNode> nodes = Stream.of(JSON.readTree(json));
            for (String step : path) {
                nodes = nodes.flatMap(PropertyField::each).map(node -> node.path(step));
            }
            return nodes.flatMap(PropertyField::each)
                    .filter(JsonNode::isValueNode)
                    .filter(node -> !node.isNull());
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::get)
                : Stream.of(node);
    }

    private static boolean holds(JsonNode node, Operator operator, Literal literal) {
        if (literal.isEmpty()) {
            return false;
        }
        String text = node.asText();
        int order = compare(text, literal.text());
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LIKE ->
                text.toLowerCase(java.util.Locale.ROOT).contains(literal.text().toLowerCase(java.util.Locale.ROOT));
            default -> order == 0;
        };
    }

    private static int compare(String left, String right) {
        try {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        } catch (NumberFormatException e) {
            return left.compareToIgnoreCase(right);
        }
    }
}
