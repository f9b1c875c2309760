package org.aftermath.confluence.rest.measure;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.measure.DecideMeasure;
import org.aftermath.core.measure.Measures;
import org.aftermath.core.measure.WriteMeasures;
import org.aftermath.core.outlook.LookAhead;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.writing.FollowUpEdit;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;

/** Tells measures over REST, each reader what they may see, and takes what is wanted of them. */
public final class MeasureDesk {

    /** What is read. */
    public record Known(Premortems premortems, Measures measures, Notes notes, SpaceRules rules, Pages pages) {}

    /** What is done. */
    public record Doings(WriteMeasures write, DecideMeasure decide, LookAhead look) {}

    private final Known known;
    private final Doings doings;
    private final MeasuresJson json;
    private final Refusals refusals;
    private final Clock clock;

    public MeasureDesk(Known known, Doings doings, MeasuresJson json, Refusals refusals, Clock clock) {
        this.known = known;
        this.doings = doings;
        this.json = json;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** 404 if the page has no premortem. */
    Response told(PageFacts page, UserRef reader) {
        return board(page, reader)
                .map(board -> Response.ok(payload(page, board, reader)).build())
                .orElseGet(this::unknown);
    }

    Response told(PageFacts page, UserRef reader, Request request) {
        return board(page, reader)
                .map(board -> Tags.answer(request, payload(page, board, reader)))
                .orElseGet(this::unknown);
    }

    private MeasuresPayload payload(PageFacts page, Board board, UserRef reader) {
        var premortem = board.premortem();
        var today = today(page);
        var editable = known.pages().editable(page.pageId());
        var seen = known.measures().ofPage(page.pageId()).stream()
                .filter(measure ->
                        premortem.areMeasuresRevealed() || measure.author().equals(reader))
                .toList();
        var notes = known.notes().ofPage(page.pageId());
        return new MeasuresPayload(
                premortem.areMeasuresRevealed(),
                editable || premortem.participants().includes(reader),
                editable,
                premortem.participants().roleOf(reader).code(),
                LookAhead.isDue(notes, today),
                json.scenarios(board),
                json.measures(page.pageId(), seen, reader, today),
                json.notes(notes, reader));
    }

    private Optional<Board> board(PageFacts page, UserRef reader) {
        return Board.of(known.premortems(), page.pageId(), Optional.of(reader));
    }

    private LocalDate today(PageFacts page) {
        return known.rules().of(page.spaceKey()).calendar().dayOf(clock.instant());
    }

    private Response unknown() {
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    Response write(PageFacts page, UserRef by, MeasureWish wish) {
        return takingPart(page, by, wish.faultsOfMeasure(true), () -> doings.write()
                .write(wish.measure(page.pageId(), by, now())));
    }

    Response reword(PageFacts page, String id, UserRef by, MeasureWish wish) {
        return takingPart(page, by, wish.faultsOfMeasure(false), () -> doings.write()
                .reword(wish.measure(id, page.pageId(), by, now()), wish.version(), by));
    }

    Response withdraw(PageFacts page, String id, UserRef by, MeasureWish wish) {
        return takingPart(
                page, by, wish.faultsOfRemoval(), () -> doings.write().withdraw(page.pageId(), id, wish.version(), by));
    }

    /** Whoever decides changes the page, or could. */
    Response decide(PageFacts page, String id, UserRef by, MeasureWish wish) {
        if (board(page, by).isEmpty()) {
            return unknown();
        }
        if (!known.pages().editable(page.pageId())) {
            return refusals.of(403, Message.of("aftermath.rest.readonly"));
        }
        var faults = wish.faultsOfDecision(today(page));
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        return doings.decide()
                .decide(page, id, wish.version(), wish.verdict(by, now()), wish.promise())
                .map(this::undecided)
                .orElseGet(() -> told(page, by));
    }

    private Response undecided(FollowUpEdit why) {
        return why instanceof FollowUpEdit.Invalid invalid
                ? refusals.invalid(invalid.faults())
                : refusals.conflict(List.of(((FollowUpEdit.Refused) why).reason()));
    }

    Response note(PageFacts page, UserRef by, MeasureWish wish) {
        var role = board(page, by)
                .map(board -> board.premortem().participants().roleOf(by).code())
                .orElse("");
        return takingPart(
                page, by, wish.faultsOfNote(), () -> doings.look().note(wish.note(page.pageId(), by, role, now())));
    }

    /** What somebody said is theirs, or the page's editors', to take back. */
    Response strike(PageFacts page, String id, UserRef by) {
        var isOthers = known.notes().ofPage(page.pageId()).stream()
                .anyMatch(note -> note.id().equals(id)
                        && note.kind() == Note.Kind.VOICE
                        && !note.by().equals(by));
        return isOthers && !known.pages().editable(page.pageId())
                ? refusals.of(403, Message.of("aftermath.outlook.others"))
                : takingPart(page, by, List.of(), () -> doings.look().strike(page.pageId(), id));
    }

    /** As databases keep it. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** Those who were asked to take part, and those who may change the page; everybody else reads (M21). */
    private Response takingPart(PageFacts page, UserRef by, List<Fault> faults, Supplier<Optional<Message>> work) {
        var board = board(page, by);
        if (board.isEmpty()) {
            return unknown();
        }
        if (!board.get().premortem().participants().includes(by)
                && !known.pages().editable(page.pageId())) {
            return refusals.of(403, Message.of("aftermath.rest.readonly"));
        }
        return refusals.attempt(faults, work, () -> told(page, by));
    }
}
