package org.aftermath.confluence.rest.postmortem;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.deadline.Deadline;
import org.aftermath.core.deadline.calendar.Skipped;
import org.aftermath.core.lifecycle.Move;
import org.aftermath.core.lifecycle.Need;
import org.aftermath.core.lifecycle.NextStep;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.outline.Section;
import org.aftermath.core.people.Person;
import org.aftermath.core.showing.PostmortemCard;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;

/** Puts what leads a postmortem on into JSON for the caller. */
public final class StandingJson {

    private final Translator translator;
    private final Refusals refusals;
    private final LocaleResolver locales;

    public StandingJson(Translator translator, Refusals refusals, LocaleResolver locales) {
        this.translator = translator;
        this.refusals = refusals;
        this.locales = locales;
    }

    StandingPayload of(PostmortemCard card) {
        var standing = card.standing();
        var completeness = standing.completeness();
        return new StandingPayload(
                required(standing.need()),
                new StandingPayload.Completeness(
                        completeness.done(),
                        completeness.total(),
                        completeness.open().stream().map(Section::anchor).toList()),
                new StandingPayload.Depth(
                        standing.depth().level(), entries(standing.depth().open())),
                clocks(standing.clocks()),
                next(standing.next(), card.nextWho()),
                card.moves().stream().map(this::move).toList());
    }

    List<ErrorList.Entry> entries(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> refusals.entry(reason.message(), reason.link().orElse(null)))
                .toList();
    }

    private StandingPayload.Required required(Need need) {
        return new StandingPayload.Required(code(need.level()), need.why().key(), translator.say(need.why()));
    }

    private StandingPayload.Next next(NextStep next, Optional<Person> who) {
        return new StandingPayload.Next(
                next.step().key(),
                translator.say(next.step()),
                who.map(Person::userName).or(next::group).orElse(null),
                who.map(Person::fullName).orElse(null),
                next.group().orElse(null),
                next.by().map(StandingJson::text).orElse(null));
    }

    private static String text(NextStep.By by) {
        return by instanceof NextStep.By.Day day
                ? day.deadline().day().toString()
                : ((NextStep.By.Hour) by).at().toString();
    }

    private StandingPayload.MovePayload move(Move move) {
        return new StandingPayload.MovePayload(
                move.to().name(),
                move.allowed(),
                move.back(),
                move.asksPosting(),
                entries(move.reasons()),
                entries(move.warnings()));
    }

    private StandingPayload.Clocks clocks(ClockFace face) {
        var due = face.meetingDue();
        return new StandingPayload.Clocks(
                due.map(deadline -> deadline.day().toString()).orElse(null),
                due.map(deadline -> deadline.remaining(face.asOf())).orElse(null),
                due.map(deadline -> deadline.overdue(face.asOf())).orElse(null),
                due.map(this::skipped).orElse(null),
                due.map(this::notes).orElse(null),
                face.link().map(link -> link.sendBy().toString()).orElse(null),
                face.link().map(link -> code(link.state(face.asOf()))).orElse(null),
                face.hold().map(hold -> hold.limit().toString()).orElse(null),
                face.hold().map(hold -> code(hold.state(face.asOf()))).orElse(null),
                face.warnings().stream().map(refusals::entry).toList());
    }

    private List<StandingPayload.SkippedDay> skipped(Deadline deadline) {
        return deadline.skipped().stream().map(this::skipped).toList();
    }

    private StandingPayload.SkippedDay skipped(Skipped day) {
        var reason = day.reason(locales.getLocale().getLanguage());
        return new StandingPayload.SkippedDay(day.day().toString(), translator.say(reason));
    }

    private List<String> notes(Deadline deadline) {
        return deadline.notes().stream().map(translator::say).toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
