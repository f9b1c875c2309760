package sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sandbox.confluence.cql.Cql.And;
import sandbox.confluence.cql.Cql.Clause;
import sandbox.confluence.cql.Cql.Everything;
import sandbox.confluence.cql.Cql.Not;
import sandbox.confluence.cql.Cql.Or;
import sandbox.confluence.cql.Cql.Sort;
import sandbox.confluence.cql.Cql.Term;
import sandbox.confluence.cql.Cql.Unreadable;
import sandbox.confluence.cql.Cql.Value;

/** Reads a query by recursive descent. */
public final class CqlReader {

    private final List<CqlToken> tokens;
    private int at;

    private CqlReader(List<CqlToken> tokens) {
        this.tokens = tokens;
    }

    public static Cql read(String text) {
        CqlReader reader = new CqlReader(CqlToken.split(text));
        Clause where = reader.isEnd() || reader.isWord("order") ? new Everything() : reader.either();
        List<Sort> order = reader.order();
        if (!reader.isEnd()) {
            throw new Unreadable("unexpected '" + reader.peek().text() + "'");
        }
        return new Cql(where, order);
    }

    private Clause either() {
        Clause left = both();
        while (take("or")) {
            left = new Or(left, both());
        }
        return left;
    }

    private Clause both() {
        Clause left = one();
        while (take("and")) {
            left = new And(left, one());
        }
        return left;
    }

    private Clause one() {
        if (take("not")) {
            return new Not(one());
        }
        if (take("(")) {
            Clause inner = either();
            require(")");
            return inner;
        }
        return term();
    }

    private Clause term() {
        String field = next().text().toLowerCase(Locale.ROOT);
        if (take("in")) {
            return new Term(field, "in", list());
        }
        if (take("not")) {
            require("in");
            return new Term(field, "not in", list());
        }
        CqlToken operator = next();
        if (!operator.isOperator()) {
            throw new Unreadable("expected an operator after '" + field + "' but found '" + operator.text() + "'");
        }
        return new Term(field, operator.text(), List.of(value()));
    }

    private List<Value> list() {
        require("(");
        List<Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (take(","));
        require(")");
        return values;
    }

    private Value value() {
        CqlToken token = next();
        if (token.isOperator()) {
            throw new Unreadable("expected a value but found '" + token.text() + "'");
        }
        if (token.quoted() || !take("(")) {
            return Value.of(token.text());
        }
        List<String> arguments = new ArrayList<>();
        while (!take(")")) {
            arguments.add(next().text());
            take(",");
        }
        return new Value(token.text().toLowerCase(Locale.ROOT), true, arguments);
    }

    private List<Sort> order() {
        if (!take("order")) {
            return List.of();
        }
        require("by");
        List<Sort> order = new ArrayList<>();
        do {
            String field = next().text().toLowerCase(Locale.ROOT);
            boolean descending = take("desc");
            if (!descending) {
                take("asc");
            }
            order.add(new Sort(field, descending));
        } while (take(","));
        return order;
    }

    private boolean take(String word) {
        if (isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void require(String word) {
        if (!take(word)) {
            throw new Unreadable(
                    "expected '" + word + "'" + (isEnd() ? " at the end" : " but found '" + peek().text() + "'"));
        }
    }

    private boolean isWord(String word) {
        return !isEnd() && !peek().quoted() && peek().text().equalsIgnoreCase(word);
    }

    private boolean isEnd() {
        return at >= tokens.size();
    }

    private CqlToken peek() {
        return tokens.get(at);
    }

    private CqlToken next() {
        if (isEnd()) {
            throw new Unreadable("the query ends too early");
        }
        return tokens.get(at++);
    }
}
