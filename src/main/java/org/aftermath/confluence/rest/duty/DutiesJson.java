package org.aftermath.confluence.rest.duty;

import org.aftermath.core.duty.Checklist;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Puts the owner's duties into JSON for the caller. */
public final class DutiesJson {

    private final Translator translator;

    public DutiesJson(Translator translator) {
        this.translator = translator;
    }

    DutiesPayload of(Checklist list) {
        return new DutiesPayload(list.lines().stream().map(this::line).toList(), list.done(), list.total());
    }

    private DutiesPayload.Line line(Checklist.Line line) {
        var label = translator.say(Message.of("aftermath.fact." + line.duty().fact()));
        return new DutiesPayload.Line(
                line.duty().code(),
                label,
                line.tick().isPresent(),
                line.who()
                        .map(Person::userName)
                        .or(() -> line.tick().map(tick -> tick.who().key()))
                        .orElse(null),
                line.who().map(Person::fullName).orElse(null),
                line.tick().map(tick -> tick.when().toString()).orElse(null));
    }
}
