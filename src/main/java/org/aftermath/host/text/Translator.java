package org.aftermath.host.text;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.aftermath.core.text.Message;

/** Says a message in the language of whoever acts in this thread. */
public final class Translator {

    private final I18nResolver texts;

    public Translator(I18nResolver texts) {
        this.texts = texts;
    }

    public String say(Message message) {
        return texts.getText(
                message.key(),
                message.arguments().stream().map(Translator::serializable).toArray(Serializable[]::new));
    }

    private static Serializable serializable(Object argument) {
        return argument instanceof Serializable value ? value : argument.toString();
    }
}
