package org.aftermath.confluence.rest.review;

import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.review.GroundRules;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.ShowSitting.Shown;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Puts a review meeting into JSON for the caller. */
public final class ReviewJson {

    private static final int RULES = 3;

    private final People people;
    private final GroundRules rules;
    private final LocaleResolver locales;
    private final Translator translator;

    public ReviewJson(People people, GroundRules rules, LocaleResolver locales, Translator translator) {
        this.people = people;
        this.rules = rules;
        this.locales = locales;
        this.translator = translator;
    }

    ReviewPayload of(Shown shown, UserRef reader) {
        var sitting = shown.sitting();
        return new ReviewPayload(
                phase(sitting),
                sitting.map(Sitting::turn).orElse(0),
                sitting.map(Sitting::item).orElse(AgendaItem.TIMELINE).code(),
                shown.agenda().minutes(),
                rules(shown.postmortem()),
                sitting.map(each -> each.startedAt().toString()).orElse(null),
                sitting.flatMap(ReviewJson::took).orElse(null),
                sitting.map(each -> name(each.facilitator())).orElse(null),
                sitting.filter(each -> each.facilitator().equals(reader)).isPresent(),
                shown.editable(),
                shown.objection().map(translator::say).orElse(null),
                guests(shown),
                present(sitting).contains(reader),
                shown.notes().stream().map(this::entry).toList(),
                0,
                0);
    }

    private static String phase(Optional<Sitting> sitting) {
        return sitting.map(each -> each.isOpen() ? "open" : "ended").orElse("none");
    }

    private static Optional<Integer> took(Sitting sitting) {
        return sitting.endedAt()
                .map(end -> (int) Duration.between(sitting.startedAt(), end).toMinutes());
    }

    private static List<UserRef> present(Optional<Sitting> sitting) {
        return sitting.map(Sitting::present).orElse(List.of());
    }

    private List<ReviewPayload.Guest> guests(Shown shown) {
        var present = present(shown.sitting());
        return Stream.concat(present.stream(), shown.invited().stream())
                .collect(LinkedHashSet<UserRef>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .map(people::someone)
                .map(person ->
                        new ReviewPayload.Guest(person.userName(), person.fullName(), present.contains(person.ref())))
                .toList();
    }

    private List<String> rules(Postmortem postmortem) {
        var own = rules.of(postmortem.spaceKey(), locales.getLocale());
        return own.isEmpty()
                ? Stream.iterate(1, number -> number <= RULES, number -> number + 1)
                        .map(number -> translator.say(Message.of("aftermath.review.rule." + number)))
                        .toList()
                : own;
    }

    private ReviewPayload.Entry entry(Note note) {
        return new ReviewPayload.Entry(
                note.id(),
                note.kind().code(),
                note.item().code(),
                note.text(),
                name(note.author()),
                note.at().toString(),
                note.written());
    }

    private String name(UserRef who) {
        return people.someone(who).fullName();
    }
}
