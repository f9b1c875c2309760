package org.aftermath.core.postmortem;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.aftermath.core.text.Message;

/** One attribute of a postmortem that people may change, by the name that JSON and forms have for it. */
public final class Fact<T> {

    private final String name;
    private final Notation<T> notation;
    private final Function<Postmortem, T> value;
    private final BiConsumer<Draft, T> setting;

    Fact(String name, Notation<T> notation, Function<Postmortem, T> value, BiConsumer<Draft, T> setting) {
        this.name = name;
        this.notation = notation;
        this.value = value;
        this.setting = setting;
    }

    public String name() {
        return name;
    }

    public Style style() {
        return notation.style();
    }

    /** The value for the books: the same for everybody; empty if it is unknown. */
    public String tell(Postmortem postmortem) {
        return notation.tell().apply(value.apply(postmortem));
    }

    /** The value for a form. */
    public String write(Postmortem postmortem, Speaker reader) {
        return notation.write().apply(value.apply(postmortem), reader);
    }

    /** Puts into the draft what the text says, or tells why it cannot be. */
    Optional<Message> hear(String text, Speaker speaker, Draft draft) {
        var heard = notation.hear().apply(text, speaker);
        if (heard instanceof Heard.Misunderstood<T> wrong) {
            return Optional.of(wrong.why());
        }
        setting.accept(draft, ((Heard.Understood<T>) heard).value());
        return Optional.empty();
    }
}
