package sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sandbox.jira.jql.Token.Kind;

/** Reads JQL. */
final class Parser {

    /** How deep parentheses and negations may lie inside each other. */
    private static final int MAX_DEPTH = 200;

    private static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "in", "is", "order", "by", "was", "changed", "empty", "null", "asc", "desc", "select",
            "from", "where", "like", "join", "union", "delete", "insert", "update");

    private final List<Token> tokens;
    private int position;
    private int depth;

    private Parser(String text) {
        tokens = Tokens.of(text);
    }

    /** @throws JqlFault if the text is no query */
    static JqlQuery parse(String text) {
        var parser = new Parser(text);
        Optional<Node> where = parser.peek().is(Kind.END) || parser.peek().isWord("order")
                ? Optional.empty()
                : Optional.of(parser.or());
        List<Node.Sort> order = parser.peek().isWord("order") ? parser.order() : List.of();
        if (!parser.peek().is(Kind.END)) {
            throw JqlFault.at(parser.peek(), "jql.parse.logical.operator");
        }
        return new JqlQuery(text, where, order);
    }

    private Node or() {
        List<Node> parts = parts("or", this::and);
        return parts.size() == 1 ? parts.get(0) : new Node.Or(parts);
    }

    private Node and() {
        List<Node> parts = parts("and", this::not);
        return parts.size() == 1 ? parts.get(0) : new Node.And(parts);
    }

    private List<Node> parts(String connective, Supplier<Node> part) {
        var parts = new ArrayList<Node>();
        parts.add(part.get());
        while (peek().isWord(connective)) {
            next();
            parts.add(part.get());
        }
        return parts;
    }

    private Node not() {
        if (++depth > MAX_DEPTH) {
            throw new JqlFault("jql.parse.too.complex");
        }
        try {
            if (peek().isWord("not")) {
                next();
                return not().negated();
            }
            return peek().is(Kind.OPEN) ? parenthesis() : condition();
        } finally {
            depth--;
        }
    }

    private Node parenthesis() {
        next();
        Node inside = or();
        if (peek().is(Kind.END)) {
            throw new JqlFault("jql.parse.expected.text.eof", ")");
        }
        if (!peek().is(Kind.CLOSE)) {
            throw JqlFault.at(peek(), "jql.parse.logical.operator");
        }
        next();
        return inside;
    }

    private Node condition() {
        String field = field();
        Operator operator = operator();
        Value value = new Value(operator);
        return new Node.Condition(field, operator, value.read());
    }

    private String field() {
        Token token = next();
        if (token.is(Kind.END)) {
            throw new JqlFault("jql.parse.no.field.eof");
        }
        if (!token.is(Kind.QUOTED) && !token.is(Kind.WORD)) {
            throw JqlFault.at(token, "jql.parse.no.field");
        }
        if (isReserved(token)) {
            throw JqlFault.at(token, "jql.parse.reserved.word");
        }
        return token.text();
    }

    private Operator operator() {
        Token token = next();
        if (token.is(Kind.END)) {
            throw new JqlFault("jql.parse.no.operator.eof");
        }
        if (token.isWord("in")) {
            return Operator.IN;
        }
        if (token.isWord("not") && peek().isWord("in")) {
            next();
            return Operator.NOT_IN;
        }
        if (token.isWord("is")) {
            boolean negative = peek().isWord("not");
            if (negative) {
                next();
            }
            return negative ? Operator.IS_NOT : Operator.IS;
        }
        return Optional.of(token)
                .filter(each -> each.is(Kind.OPERATOR))
                .flatMap(each -> Operator.of(each.text()))
                .orElseThrow(() -> JqlFault.at(token, "jql.parse.no.operator"));
    }

    /** What stands to the right of an operator. */
    private final class Value {

        private final Operator operator;

        Value(Operator operator) {
            this.operator = operator;
        }

        Node.Value read() {
            if (peek().is(Kind.OPEN)) {
                return several();
            }
            Node.Value value = single();
            if (operator.isList() && !(value instanceof Node.Call)) {
                throw JqlFault.at(tokens.get(position - 1), "jql.parse.list.expected");
            }
            return value;
        }

        private Node.Value several() {
            next();
            var values = new ArrayList<Node.Value>();
            values.add(single());
            while (peek().is(Kind.COMMA)) {
                next();
                values.add(single());
            }
            if (peek().is(Kind.END)) {
                throw new JqlFault("jql.parse.expected.text.2.eof", ",", ")");
            }
            if (!peek().is(Kind.CLOSE)) {
                throw new JqlFault(
                        "jql.parse.expected.text.2",
                        String.valueOf(peek().line()),
                        String.valueOf(peek().column()),
                        peek().text(),
                        ",",
                        ")");
            }
            next();
            return new Node.Several(List.copyOf(values));
        }

        private Node.Value single() {
            Token token = next();
            if (token.is(Kind.END)) {
                throw new JqlFault("jql.parse.no.value.eof");
            }
            if (token.isWord("empty") || token.isWord("null")) {
                return new Node.Empty();
            }
            if (!token.is(Kind.WORD) && !token.is(Kind.QUOTED)) {
                throw JqlFault.at(token, "jql.parse.no.value");
            }
            if (peek().is(Kind.OPEN)) {
                return new Node.Call(token.text(), arguments());
            }
            if (isReserved(token)) {
                throw JqlFault.at(token, "jql.parse.reserved.word");
            }
            return new Node.Single(token.text());
        }

        private List<String> arguments() {
            next();
            var arguments = new ArrayList<String>();
            while (!peek().is(Kind.CLOSE)) {
                Token token = next();
                if (!token.is(Kind.WORD) && !token.is(Kind.QUOTED)) {
                    throw token.is(Kind.END)
                            ? new JqlFault("jql.parse.expected.text.eof", ")")
                            : JqlFault.at(token, "jql.parse.bad.function.argument");
                }
                arguments.add(token.text());
                if (peek().is(Kind.COMMA)) {
                    next();
                }
            }
            next();
            return List.copyOf(arguments);
        }
    }

    private List<Node.Sort> order() {
        next();
        if (!next().isWord("by")) {
            throw new JqlFault("jql.parse.expected.text.eof", "by");
        }
        var sorts = new ArrayList<Node.Sort>();
        sorts.add(sort());
        while (peek().is(Kind.COMMA)) {
            next();
            sorts.add(sort());
        }
        return sorts;
    }

    private Node.Sort sort() {
        String field = field();
        boolean descending = peek().isWord("desc");
        if (descending || peek().isWord("asc")) {
            next();
        }
        return new Node.Sort(field, descending);
    }

    private static boolean isReserved(Token token) {
        return token.is(Kind.WORD) && RESERVED.contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token next() {
        Token token = tokens.get(position);
        if (!token.is(Kind.END)) {
            position++;
        }
        return token;
    }
}
