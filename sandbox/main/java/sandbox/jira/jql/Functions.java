package sandbox.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.jira.jql.Field.Literal;
import sandbox.jira.model.People;
import sandbox.people.Account;

/** The functions that may stand to the right of an operator: Jira's own and the plugins'. */
final class Functions {

    private final People people;
    private final Clock clock;
    private final Map<String, JqlFunction> fromPlugins = new ConcurrentHashMap<>();

    Functions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    AutoCloseable add(String name, JqlFunction function) {
        String key = name.toLowerCase(Locale.ROOT);
        fromPlugins.put(key, function);
        return () -> fromPlugins.remove(key, function);
    }

    /** What the call stands for; nothing if it failed, which the searcher then knows. */
    List<Literal> call(Node.Condition condition, Node.Call call, Searcher searcher) {
        String name = call.name().toLowerCase(Locale.ROOT);
        JqlFunction function = fromPlugins.get(name);
        if (function != null) {
            return plugin(function, condition, call, searcher);
        }
        return switch (name) {
            case "currentuser" -> currentUser(call, searcher);
            case "membersof" -> members(call, searcher);
            case "now" -> moment(ZonedDateTime.now(clock));
            default -> calendar(name, call, searcher);
        };
    }

    private List<Literal> plugin(JqlFunction function, Node.Condition condition, Node.Call call, Searcher searcher) {
        var operand = new FunctionOperand(call.name(), call.arguments().toArray(new String[0]));
        var clause = new Clause(condition.field());
        int least = function.getMinimumNumberOfExpectedArguments();
        if (call.arguments().size() < least) {
            return fail(
                    searcher,
                    "jql.function.arg.too.few",
                    call.name(),
                    least,
                    call.arguments().size());
        }
        if (function.isList() != condition.operator().isList()) {
            return fail(
                    searcher, "jql.function.list.mismatch", condition.operator().text(), call.name());
        }
        MessageSet messages = function.validate(searcher.user(), operand, clause);
        if (messages.hasAnyErrors()) {
            searcher.failAsSaid(messages.getErrorMessages());
            return List.of();
        }
        return function.getValues(new Context(searcher.user(), searcher.overridesSecurity()), operand, clause).stream()
                .map(Functions::literal)
                .toList();
    }

    private List<Literal> currentUser(Node.Call call, Searcher searcher) {
        if (!call.arguments().isEmpty()) {
            return fail(
                    searcher,
                    "jql.function.arg.incorrect",
                    call.name(),
                    0,
                    call.arguments().size());
        }
        return searcher.user() == null
                ? List.of()
                : List.of(Literal.of(searcher.user().getName()));
    }

    private List<Literal> members(Node.Call call, Searcher searcher) {
        if (call.arguments().size() != 1) {
            return fail(
                    searcher,
                    "jql.function.arg.incorrect",
                    call.name(),
                    1,
                    call.arguments().size());
        }
        String group = call.arguments().get(0);
        if (!people.accounts().groups().contains(group)) {
            return fail(searcher, "jql.function.no.such.group", call.name(), group);
        }
        return people.accounts().inGroup(group).stream()
                .map(Account::name)
                .map(Literal::of)
                .toList();
    }

    /** {@code startOfDay("-1d")} and its relatives. */
    private List<Literal> calendar(String name, Node.Call call, Searcher searcher) {
        ZonedDateTime today =
                ZonedDateTime.now(clock).withZoneSameInstant(searcher.zone()).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime start =
                switch (name.replaceFirst("^(start|end)of", "")) {
                    case "day" -> today;
                    case "week" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    case "month" -> today.withDayOfMonth(1);
                    case "year" -> today.withDayOfYear(1);
                    default -> null;
                };
        if (start == null || !name.matches("(start|end)of.*")) {
            return fail(searcher, "jql.clause.no.such.function", call.name());
        }
        ChronoUnit unit = unit(name);
        ZonedDateTime moment = name.startsWith("end") ? start.plus(1, unit).minus(1, ChronoUnit.MILLIS) : start;
        if (call.arguments().isEmpty()) {
            return moment(moment);
        }
        String period = call.arguments().get(0);
        String whole = period.matches("[+-]?[0-9]+") ? period + letter(unit) : period;
        return Moments.shifted(whole, moment)
                .map(Functions::moment)
                .orElseGet(() -> fail(searcher, "jql.date.function.duration.incorrect", call.name()));
    }

    private static ChronoUnit unit(String name) {
        return name.endsWith("day")
                ? ChronoUnit.DAYS
                : name.endsWith("week")
                        ? ChronoUnit.WEEKS
                        : name.endsWith("month") ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static String letter(ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> "d";
            case WEEKS -> "w";
            case MONTHS -> "M";
            default -> "y";
        };
    }

    private static List<Literal> moment(ZonedDateTime moment) {
        return List.of(new Literal(String.valueOf(moment.toInstant().toEpochMilli()), false));
    }

    private static List<Literal> fail(Searcher searcher, String key, Object... arguments) {
        searcher.fail(key, arguments);
        return List.of();
    }

    private static Literal literal(QueryLiteral literal) {
        return literal.getLongValue() != null
                ? Literal.id(literal.getLongValue())
                : literal.isEmpty() ? Literal.EMPTY : Literal.of(literal.asString());
    }

    private record Clause(String field) implements TerminalClause {
        @Override
        public String getName() {
            return field;
        }
    }

    private record Context(ApplicationUser user, boolean overridden) implements QueryCreationContext {

        @Override
        public ApplicationUser getApplicationUser() {
            return user;
        }

        @Override
        public boolean isSecurityOverriden() {
            return overridden;
        }
    }
}
