package sandbox.confluence.content;

import sandbox.confluence.content.Fault.Kind;
import sandbox.text.Texts;

/** Makes {@link Fault}s with messages in the language of whoever is acting. */
public final class Faults {

    private final Texts texts;

    public Faults(Texts texts) {
        this.texts = texts;
    }

    public Fault invalid(String key, Object... arguments) {
        return new Fault(Kind.INVALID, texts.text(key, arguments));
    }

    /** Says the same of what does not exist and of what the asker may not see. */
    public Fault noContent(Object id) {
        return new Fault(Kind.MISSING, texts.text("sandbox.confluence.fault.no.content", String.valueOf(id)));
    }

    public Fault noSpace(String key) {
        return new Fault(Kind.MISSING, texts.text("sandbox.confluence.fault.no.space", key));
    }

    public Fault missing(String key, Object... arguments) {
        return new Fault(Kind.MISSING, texts.text(key, arguments));
    }

    public Fault forbidden(String key, Object... arguments) {
        return new Fault(Kind.FORBIDDEN, texts.text(key, arguments));
    }

    public Fault conflict(String key, Object... arguments) {
        return new Fault(Kind.CONFLICT, texts.text(key, arguments));
    }
}
