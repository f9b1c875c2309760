package sandbox.jira.jql;

/** The text is no JQL; the key and the arguments name the message. */
final class JqlFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    JqlFault(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }

    /** At a token: its line and column come first, as in Jira's messages. */
    static JqlFault at(Token token, String key) {
        return new JqlFault(key, String.valueOf(token.line()), String.valueOf(token.column()), token.text());
    }
}
