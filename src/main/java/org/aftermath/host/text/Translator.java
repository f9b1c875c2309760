package org.aftermath.host.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.aftermath.core.text.Message;

/** Says a message in the language of whoever acts in this thread. */
public final class Translator {

    private final I18nResolver texts;
    private final Function<LocalDate, String> days;

    /** @param days says days as the reader does */
    public Translator(I18nResolver texts, Function<LocalDate, String> days) {
        this.texts = texts;
        this.days = days;
    }

    public String say(Message message) {
        return texts.getText(
                message.key(), message.arguments().stream().map(this::said).toArray(Serializable[]::new));
    }

    private Serializable said(Object argument) {
        if (argument instanceof LocalDate day) {
            return days.apply(day);
        }
        if (argument instanceof Message message) {
            return say(message);
        }
        return argument instanceof Serializable value ? value : argument.toString();
    }
}
