package sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.confluence.cql.Cql.Unreadable;

/** A piece of a query. */
record CqlToken(String text, boolean quoted) {

    private static final Pattern PIECE = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|!~|>=|<=|[=~<>(),])|([^\\s\"'=~<>(),!]+))");
    private static final Pattern OPERATOR = Pattern.compile("!=|!~|>=|<=|[=~<>]");

    static List<CqlToken> split(String text) {
        List<CqlToken> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (piece.find(at) && piece.start() == at) {
            tokens.add(token(piece));
            at = piece.end();
        }
        if (!text.substring(at).isBlank()) {
            throw new Unreadable("cannot read '" + text.substring(at).strip() + "'");
        }
        return tokens;
    }

    boolean isOperator() {
        return !quoted && OPERATOR.matcher(text).matches();
    }

    private static CqlToken token(Matcher piece) {
        for (int quoted = 1; quoted <= 2; quoted++) {
            if (piece.group(quoted) != null) {
                return new CqlToken(piece.group(quoted).replaceAll("\\\\(.)", "$1"), true);
            }
        }
        return new CqlToken(piece.group(3) != null ? piece.group(3) : piece.group(4), false);
    }
}
