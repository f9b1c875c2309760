package sandbox.confluence.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sandbox.text.Texts;

/** Texts that say their key and arguments. */
public final class EchoTexts implements Texts {

    @Override
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? key : key + Arrays.toString(arguments);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return text(key, arguments);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public List<Locale> spoken() {
        return List.of(Locale.ENGLISH);
    }
}
