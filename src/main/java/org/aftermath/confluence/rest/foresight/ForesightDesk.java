package org.aftermath.confluence.rest.foresight;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.foresight.AnswerForesight;
import org.aftermath.core.foresight.Foresee;
import org.aftermath.core.foresight.Rate;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;

/** Tells over REST whether premortems foresaw an incident, and takes what people make of it. */
public final class ForesightDesk {

    private static final int MOST_PREMORTEMS = 20;
    private static final int MOST_REGISTERED = 1_000;
    private static final int MOST_FUNCTIONS = 12;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int TENTHS = 10;
    /** Of ratings; the severities count the other way. */
    private static final int WORST = Rating.MOST;

    private final Foresee foresee;
    private final AnswerForesight doings;
    private final Notes notes;
    private final Pages pages;
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    public ForesightDesk(
            Foresee foresee,
            AnswerForesight doings,
            Notes notes,
            Pages pages,
            People people,
            Refusals refusals,
            Clock clock) {
        this.foresee = foresee;
        this.doings = doings;
        this.notes = notes;
        this.pages = pages;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    Response told(Postmortem postmortem) {
        var answer = foresee.answer(postmortem.pageId());
        var editable = pages.editable(postmortem.pageId());
        var yearAgo = clock.instant().minus(YEAR);
        var year = new PostmortemFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(postmortem.spaceKey()),
                Optional.of(yearAgo),
                Optional.empty());
        return Response.ok(new ForesightPayload(
                        foresee.like(postmortem).stream()
                                .map(ForesightDesk::like)
                                .toList(),
                        answer.map(this::given).orElse(null),
                        answer.map(Answer::version).orElse(0),
                        editable,
                        postmortem.severity().code(),
                        postmortem.version(),
                        editable ? premortems() : List.of(),
                        register(postmortem.services()),
                        foresee.rate(year)))
                .build();
    }

    private static ForesightPayload.Like like(Foresee.Likeness likeness) {
        var scenario = likeness.scenario();
        var impact = likeness.impact();
        return new ForesightPayload.Like(
                scenario.id(),
                scenario.service(),
                scenario.failure(),
                scenario.period(),
                likeness.premortem().title(),
                likeness.premortem().url(),
                impact.map(tenths -> tenths / (double) TENTHS).orElse(null),
                impact.map(ForesightDesk::severity).orElse(null));
    }

    /** As bad as it gets is the severest; halves count as the severer (M20). */
    private static String severity(int tenths) {
        var level = Math.round(tenths / (float) TENTHS);
        return Severity.values()[WORST - level].code();
    }

    private ForesightPayload.Given given(Answer answer) {
        return new ForesightPayload.Given(
                answer.kind().code(),
                answer.scenario()
                        .flatMap(foresee::scenario)
                        .map(ForesightDesk::like)
                        .orElse(null),
                people.someone(answer.by()).fullName(),
                answer.at().toString());
    }

    private List<ForesightPayload.Place> premortems() {
        return foresee.premortems(MOST_PREMORTEMS).stream()
                .map(page -> new ForesightPayload.Place(String.valueOf(page.pageId()), page.title()))
                .toList();
    }

    private List<ForesightPayload.Function> register(List<String> services) {
        var names = services.stream().map(ForesightDesk::name).collect(Collectors.toSet());
        var seen = new HashMap<Long, Optional<PageFacts>>();
        return notes.registered(MOST_REGISTERED).stream()
                .filter(note -> names.contains(name(note.about())))
                .flatMap(note -> seen.computeIfAbsent(note.pageId(), pages::visible).stream()
                        .map(page -> function(note, page)))
                .limit(MOST_FUNCTIONS)
                .toList();
    }

    private static ForesightPayload.Function function(Note note, PageFacts page) {
        return new ForesightPayload.Function(note.about(), note.kind().code(), note.text(), page.title(), page.url());
    }

    private static String name(String service) {
        return service.strip().toLowerCase(Locale.ROOT);
    }

    /** What was foreseen in a space, or wherever the caller may look, in the time given. */
    Rate rate(PostmortemFilter filter) {
        return foresee.rate(filter);
    }

    Response answer(Postmortem postmortem, UserRef by, ForesightWish wish) {
        var faults = wish.faultsOfAnswer();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        if (wish.scenario().isPresent()
                && wish.scenario().flatMap(foresee::scenario).isEmpty()) {
            return refusals.of(400, "scenario", Message.of("aftermath.premortem.unknown"));
        }
        return said(postmortem, doings.answer(postmortem, wish.version(), wish.kind(), wish.scenario(), by));
    }

    /** Whoever may change the postmortem and the premortem; a premortem that they may not see is unknown to them. */
    Response disagree(Postmortem postmortem, UserRef by, ForesightWish wish, ZoneId zone) {
        var faults = wish.faultsOfDisagreement();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var premortem = Long.parseLong(wish.premortem());
        if (pages.visible(premortem).isEmpty()) {
            return refusals.of(404, Message.of("aftermath.rest.unknown"));
        }
        if (!pages.editable(premortem)) {
            return refusals.of(403, Message.of("aftermath.rest.readonly"));
        }
        return said(postmortem, doings.disagree(postmortem, premortem, wish.id(), period(postmortem, zone), by));
    }

    private static String period(Postmortem postmortem, ZoneId zone) {
        var times = postmortem.times();
        var start = times.started()
                .map(at -> at.atZone(zone).toLocalDateTime().withNano(0).toString());
        var minutes = times.started().flatMap(from -> times.resolved()
                .map(to -> Duration.between(from, to).toMinutes()));
        return start.map(day -> day.replace('T', ' ')).orElse("–")
                + minutes.map(lasted -> ", " + lasted + " min").orElse("");
    }

    private Response said(Postmortem postmortem, Optional<Message> reason) {
        return reason.map(why -> refusals.conflict(List.of(why))).orElseGet(() -> told(postmortem));
    }
}
