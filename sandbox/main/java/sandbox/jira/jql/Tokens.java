package sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.jql.Token.Kind;

/** Cuts JQL into tokens. */
final class Tokens {

    private static final String BREAKS = "=!<>~(),\"'&| \t\r\n";
    private static final String RESERVED = "{}*/%+^$#@?;";

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        tokens.run();
        return tokens.found;
    }

    private void run() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (Character.isWhitespace(next)) {
                space(next);
            } else {
                token(next);
            }
        }
        add(Kind.END, "", position);
    }

    private void space(char next) {
        position++;
        if (next == '\n') {
            line++;
            lineStart = position;
        }
    }

    private void token(char next) {
        switch (next) {
            case '(' -> single(Kind.OPEN);
            case ')' -> single(Kind.CLOSE);
            case ',' -> single(Kind.COMMA);
            case '"', '\'' -> quoted(next);
            case '=', '!', '<', '>', '~' -> operator(next);
            case '&', '|' -> connective(next);
            default -> word();
        }
    }

    private void single(Kind kind) {
        add(kind, text.substring(position, position + 1), position);
        position++;
    }

    private void operator(char next) {
        int start = position++;
        boolean two = position < text.length()
                && (next == '!' || next == '<' || next == '>')
                && (text.charAt(position) == '=' || next == '!' && text.charAt(position) == '~');
        if (two) {
            position++;
        }
        String operator = text.substring(start, position);
        add(operator.equals("!") ? Kind.WORD : Kind.OPERATOR, operator.equals("!") ? "not" : operator, start);
    }

    private void connective(char next) {
        int start = position++;
        if (position < text.length() && text.charAt(position) == next) {
            position++;
        }
        add(Kind.WORD, next == '&' ? "and" : "or", start);
    }

    private void quoted(char quote) {
        int start = position++;
        var content = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            content.append(text.charAt(position) == '\\' ? escaped() : text.charAt(position++));
        }
        if (position >= text.length()) {
            throw new JqlFault(
                    "jql.parse.unfinished.string",
                    String.valueOf(line),
                    String.valueOf(start - lineStart + 1),
                    content);
        }
        position++;
        add(Kind.QUOTED, content.toString(), start);
    }

    private String escaped() {
        if (position + 1 >= text.length()) {
            position++;
            return "\\";
        }
        char next = text.charAt(position + 1);
        position += 2;
        return switch (next) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'u' -> unicode();
            default -> String.valueOf(next);
        };
    }

    private String unicode() {
        String digits = text.substring(position, Math.min(text.length(), position + 4));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new JqlFault(
                    "jql.parse.illegal.escape",
                    String.valueOf(line),
                    String.valueOf(position - lineStart - 1),
                    "\\u" + digits);
        }
        position += 4;
        return String.valueOf((char) Integer.parseInt(digits, 16));
    }

    private void word() {
        int start = position;
        var content = new StringBuilder();
        while (position < text.length() && BREAKS.indexOf(text.charAt(position)) < 0) {
            char next = text.charAt(position);
            if (RESERVED.indexOf(next) >= 0) {
                reserved(next);
            }
            if (next == '[') {
                bracket(content);
            } else if (next == '\\') {
                content.append(escaped());
            } else {
                content.append(next);
                position++;
            }
        }
        add(Kind.WORD, content.toString(), start);
    }

    /** The key of a property or the number of a field, which may be quoted. */
    private void bracket(StringBuilder content) {
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw new JqlFault("jql.parse.expected.text.eof", "]");
        }
        content.append(text.substring(position, end + 1).replace("\"", "").replace("'", ""));
        position = end + 1;
    }

    private void reserved(char next) {
        throw new JqlFault(
                "jql.parse.reserved.character",
                String.valueOf(line),
                String.valueOf(position - lineStart + 1),
                String.valueOf(next),
                String.format("\\u%04x", (int) next));
    }

    private void add(Kind kind, String content, int start) {
        found.add(new Token(kind, content, line, start - lineStart + 1));
    }
}
