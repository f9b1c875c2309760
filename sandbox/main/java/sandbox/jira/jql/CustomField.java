package sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sandbox.jira.model.FieldValue;

/** The text of a custom field: part of it by {@code ~}, all of it by {@code =}. */
record CustomField(FieldValue field) implements Field {

    @Override
    public String name() {
        return field.getName();
    }

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality() || operator == Operator.LIKE || operator == Operator.NOT_LIKE;
    }

    @Override
    public Optional<String> sort() {
        return Optional.of(content());
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        if (operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            return new TextField(name(), List.of(content()), null).condition(operator, literals, searcher);
        }
        List<Sql> parts = new ArrayList<>();
        for (Literal literal : literals) {
            parts.add(
                    literal.isEmpty()
                            ? Sql.of(content() + " is null")
                            : Sql.of(
                                    "lower(" + content() + ") = ?",
                                    literal.text().toLowerCase(Locale.ROOT)));
        }
        Sql any = Sql.join("or", parts);
        return operator.isNegative() ? Sql.of(content() + " is not null").and(any.not()) : any;
    }

    private String content() {
        return "(select f.content from jira_field_text f where f.issue_id = i.id and f.field_id = "
                + field.getIdAsLong() + ")";
    }
}
