package sandbox.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words in texts. The search is for parts of words in any case and any order; a text in quotes inside the value must
 * stand as it is.
 *
 * @param texts SQL expressions, or conditions with a question mark for texts in other tables
 * @param order the SQL expression to sort by, or {@code null}
 */
record TextField(String name, List<String> texts, String order) implements Field {

    @Override
    public boolean supports(Operator operator) {
        return operator == Operator.LIKE
                || operator == Operator.NOT_LIKE
                || operator == Operator.IS
                || operator == Operator.IS_NOT;
    }

    @Override
    public Optional<String> sort() {
        return Optional.ofNullable(order);
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        Literal literal = literals.get(0);
        if (literal.isEmpty()) {
            Sql empty = Sql.of("coalesce(" + texts.get(0) + ", '') = ''");
            return operator.isNegative() ? empty.not() : empty;
        }
        List<String> wanted = wanted(literal.text());
        if (wanted.isEmpty()) {
            return searcher.fail("jql.clause.text.empty", name);
        }
        Sql all = Sql.join("and", wanted.stream().map(this::anywhere).toList());
        return operator.isNegative() ? all.not() : all;
    }

    private Sql anywhere(String word) {
        String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return Sql.join(
                "or", texts.stream().map(text -> contains(text, pattern)).toList());
    }

    private static Sql contains(String text, String pattern) {
        if (text.contains("?")) {
            return Sql.of(text, pattern);
        }
        return Sql.of("lower(coalesce(" + text + ", '')) like ? escape '!'", pattern);
    }

    private static List<String> wanted(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (lower.length() > 2 && lower.startsWith("\"") && lower.endsWith("\"")) {
            return List.of(lower.substring(1, lower.length() - 1));
        }
        return Arrays.stream(lower.split("[\\s*?]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
