package sandbox.confluence.content;

/** Something that a person or a script may not or cannot do; its message is for them, in their language. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of refusal it is; REST answers with the code. */
    public enum Kind {
        INVALID(400, "Bad Request"),
        FORBIDDEN(403, "Forbidden"),
        MISSING(404, "Not Found"),
        CONFLICT(409, "Conflict");

        private final int code;
        private final String reason;

        Kind(int code, String reason) {
            this.code = code;
            this.reason = reason;
        }

        public int code() {
            return code;
        }

        public String reason() {
            return reason;
        }
    }

    private final Kind kind;

    public Fault(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
