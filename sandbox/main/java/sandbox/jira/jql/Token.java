package sandbox.jira.jql;

/** A piece of JQL and where it stands. */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        QUOTED,
        OPERATOR,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
