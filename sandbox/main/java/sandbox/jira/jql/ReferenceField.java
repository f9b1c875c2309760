package sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A column that holds the id of something: project, status, person …
 *
 * @param column the SQL expression
 * @param ids finds the ids that a text stands for; nothing if it stands for none
 * @param mustExist whether an unknown value is an error and not only a warning
 * @param order the SQL expression to sort by, or {@code null}
 * @param ranked ids from the greatest to the smallest, or {@code null} if greater and smaller mean nothing
 */
record ReferenceField(
        String name,
        String column,
        BiFunction<Literal, Searcher, List<?>> ids,
        boolean mustExist,
        String order,
        List<String> ranked)
        implements Field {

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality() || operator.isOrder() && ranked != null;
    }

    @Override
    public Optional<String> sort() {
        return Optional.ofNullable(order);
    }

    @Override
    public boolean sortsBackwards() {
        return ranked != null;
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        List<Object> found = new ArrayList<>();
        boolean empty = false;
        for (Literal literal : literals) {
            if (literal.isEmpty()) {
                empty = true;
            } else {
                found.addAll(resolve(literal, searcher));
            }
        }
        if (operator.isOrder()) {
            return compare(operator, found);
        }
        return operator.isNegative() ? noneOf(found) : anyOf(found, empty);
    }

    private List<?> resolve(Literal literal, Searcher searcher) {
        List<?> found = ids.apply(literal, searcher);
        if (found.isEmpty() && mustExist) {
            searcher.fail("jql.clause.no.value.for.name", name, literal.text());
        } else if (found.isEmpty()) {
            searcher.warn("jql.clause.no.value.for.name", name, literal.text());
        }
        return found;
    }

    private Sql anyOf(List<Object> found, boolean empty) {
        Sql any = Sql.in(column, found);
        return empty ? Sql.join("or", List.of(any, Sql.of(column + " is null"))) : any;
    }

    private Sql noneOf(List<Object> found) {
        Sql set = Sql.of(column + " is not null");
        return found.isEmpty() ? set : set.and(Sql.in(column, found).not());
    }

    /** Ids stand from the greatest to the smallest, so greater means earlier. */
    private Sql compare(Operator operator, List<Object> found) {
        if (found.isEmpty()) {
            return Sql.NOTHING;
        }
        int place = ranked.indexOf(found.get(0).toString());
        return Sql.in(
                column,
                switch (operator) {
                    case GREATER -> ranked.subList(0, place);
                    case GREATER_OR_EQUAL -> ranked.subList(0, place + 1);
                    case LESS -> ranked.subList(place + 1, ranked.size());
                    default -> ranked.subList(place, ranked.size());
                });
    }
}
