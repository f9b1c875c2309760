package sandbox.jira.jql;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sandbox.jira.jql.Field.Literal;
import sandbox.jira.service.Permits;

/** Makes one SQL condition and one SQL order of a query. */
final class Translator {

    private final Fields fields;
    private final Functions functions;
    private final Permits permits;

    Translator(Fields fields, Functions functions, Permits permits) {
        this.fields = fields;
        this.functions = functions;
        this.permits = permits;
    }

    /** The condition, limited to what the searcher may see. */
    Sql where(JqlQuery query, Searcher searcher) {
        Sql wanted = query.where().map(node -> condition(node, searcher)).orElse(Sql.EVERYTHING);
        return searcher.overridesSecurity()
                ? wanted
                : Sql.in("i.project_id", permits.projects(ProjectPermissions.BROWSE_PROJECTS, searcher.user()))
                        .and(wanted);
    }

    /** The order; ends in the id, so that pages never overlap. */
    String order(JqlQuery query, Searcher searcher) {
        var keys = new ArrayList<String>();
        for (Node.Sort sort : query.order()) {
            Optional<Field> field = fields.find(sort.field());
            if (field.isEmpty()) {
                searcher.fail("jql.clause.no.such.field", sort.field());
            } else if (field.get().sort().isEmpty()) {
                searcher.fail("jql.sort.not.sortable", sort.field());
            } else {
                keys.add(key(field.get(), sort.descending()));
            }
        }
        if (keys.isEmpty()) {
            keys.add("p.project_key desc, i.issue_no desc");
        }
        keys.add("i.id");
        return String.join(", ", keys);
    }

    private static String key(Field field, boolean descending) {
        String direction = descending != field.sortsBackwards() ? " desc" : "";
        return field.sort().orElseThrow().replace(", i.issue_no", direction + ", i.issue_no") + direction
                + " nulls last";
    }

    private Sql condition(Node node, Searcher searcher) {
        if (node instanceof Node.And and) {
            return Sql.join("and", parts(and.parts(), searcher));
        }
        if (node instanceof Node.Or or) {
            return Sql.join("or", parts(or.parts(), searcher));
        }
        return field((Node.Condition) node, searcher);
    }

    private List<Sql> parts(List<Node> parts, Searcher searcher) {
        return parts.stream().map(part -> condition(part, searcher)).toList();
    }

    private Sql field(Node.Condition condition, Searcher searcher) {
        Optional<Field> field = fields.find(condition.field());
        Operator operator = condition.operator();
        if (field.isEmpty()) {
            return searcher.fail("jql.clause.no.such.field", condition.field());
        }
        boolean is = operator == Operator.IS || operator == Operator.IS_NOT;
        if (!field.get().supports(operator)) {
            return searcher.fail("jql.clause.operator.not.supported", operator.text(), condition.field());
        }
        if (is && !(condition.value() instanceof Node.Empty)) {
            return searcher.fail("jql.clause.operator.only.empty", operator.text());
        }
        if (condition.value() instanceof Node.Several && !operator.isList()) {
            return searcher.fail("jql.clause.operator.no.list", operator.text(), condition.field());
        }
        int before = searcher.errors().size();
        List<Literal> literals = literals(condition, condition.value(), searcher);
        if (literals.isEmpty() || searcher.errors().size() > before) {
            return operator.isNegative() && searcher.errors().size() == before ? Sql.EVERYTHING : Sql.NOTHING;
        }
        return field.get().condition(operator, literals, searcher);
    }

    private List<Literal> literals(Node.Condition condition, Node.Value value, Searcher searcher) {
        if (value instanceof Node.Several several) {
            return several.values().stream()
                    .flatMap(each -> literals(condition, each, searcher).stream())
                    .toList();
        }
        if (value instanceof Node.Call call) {
            return functions.call(condition, call, searcher);
        }
        if (value instanceof Node.Single single) {
            return List.of(isUnresolved(condition, single) ? Literal.EMPTY : Literal.of(single.text()));
        }
        return List.of(Literal.EMPTY);
    }

    /** {@code resolution = Unresolved} is how people ask for an empty one. */
    private static boolean isUnresolved(Node.Condition condition, Node.Single single) {
        return condition.field().equalsIgnoreCase("resolution") && single.text().equalsIgnoreCase("unresolved");
    }
}
