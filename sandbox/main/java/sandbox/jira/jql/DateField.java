package sandbox.jira.jql;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A point in time.
 *
 * @param day whether the column holds days and not instants
 */
record DateField(String name, String column, boolean day, Clock clock) implements Field {

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality() || operator.isOrder();
    }

    @Override
    public Optional<String> sort() {
        return Optional.of(column);
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        List<Object> moments = new ArrayList<>();
        boolean empty = literals.stream().anyMatch(Literal::isEmpty);
        for (Literal literal : literals) {
            if (!literal.isEmpty()) {
                moment(literal, searcher).ifPresent(moments::add);
            }
        }
        if (operator.isOrder()) {
            return moments.isEmpty() ? Sql.NOTHING : Sql.of(column + " " + operator.text() + " ?", moments.get(0));
        }
        return operator.isNegative() ? noneOf(moments) : anyOf(moments, empty);
    }

    private Sql anyOf(List<Object> moments, boolean empty) {
        Sql any = Sql.in(column, moments);
        return empty ? Sql.join("or", List.of(any, Sql.of(column + " is null"))) : any;
    }

    private Sql noneOf(List<Object> moments) {
        Sql set = Sql.of(column + " is not null");
        return moments.isEmpty() ? set : set.and(Sql.in(column, moments).not());
    }

    private Optional<Object> moment(Literal literal, Searcher searcher) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(searcher.zone());
        Optional<ZonedDateTime> moment = Moments.parse(literal.text(), now);
        if (moment.isEmpty()) {
            searcher.fail("jql.clause.date.format.invalid", literal.text(), name);
        }
        return moment.map(this::value);
    }

    private Object value(ZonedDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return day ? date : moment.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
