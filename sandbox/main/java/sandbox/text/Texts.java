package sandbox.text;

import java.util.List;
import java.util.Locale;

/** The texts of the host and of its plugins. */
public interface Texts {

    /** The message of that key in the language of the current user; the key itself if no bundle has it. */
    String text(String key, Object... arguments);

    String text(Locale locale, String key, Object... arguments);

    /** The current user's language, else what the browser asks for, else English. */
    Locale locale();

    /** What people may choose: the host's own languages and those of its language packs. */
    List<Locale> spoken();
}
