package sandbox.jira.jql;

import java.util.List;

/** The labels of an issue, in any case. */
record LabelField(String name) implements Field {

    private static final String EXISTS = "exists (select 1 from jira_label l where l.issue_id = i.id";

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality();
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        List<String> labels = literals.stream()
                .filter(literal -> !literal.isEmpty())
                .map(literal -> literal.text().toLowerCase(java.util.Locale.ROOT))
                .toList();
        boolean empty = literals.stream().anyMatch(Literal::isEmpty);
        Sql some = Sql.of(EXISTS + ")");
        Sql any = Sql.in("lower(l.label)", labels).within(EXISTS + " and ", ")");
        if (operator.isNegative()) {
            return labels.isEmpty() ? some : some.and(any.not());
        }
        return empty ? Sql.join("or", List.of(any, some.not())) : any;
    }
}
