package org.aftermath.confluence.rest.premortem;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.confluence.rest.LiveAnswers;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.JudgeScenarios;
import org.aftermath.core.premortem.LeadPremortem;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.ReadPlan;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Tells premortems over REST, each reader what they may see, and takes what is wanted of them. */
public final class PremortemDesk {

    /** What premortems are read from: what was done there, else what the page says that is planned. */
    public record Known(Premortems premortems, ReadPlan plans, Pages pages, People people) {}

    /** What is done in premortems, by whom. */
    public record Doings(LeadPremortem lead, WriteScenarios write, JudgeScenarios judge) {}

    private final Known known;
    private final Doings doings;
    private final LiveAnswers live;
    private final PremortemJson json;
    private final Refusals refusals;
    private final Clock clock;

    public PremortemDesk(
            Known known, Doings doings, LiveAnswers live, PremortemJson json, Refusals refusals, Clock clock) {
        this.known = known;
        this.doings = doings;
        this.live = live;
        this.json = json;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** 304 if the caller has seen all there is, without asking the database; empty if it has to be asked. */
    Optional<Response> unchanged(long pageId, @Nullable String tag) {
        return live.unchanged(pageId, tag);
    }

    /** 404 if the page has no board. */
    Response told(long pageId, UserRef reader, @Nullable String tag) {
        var beat = live.beat(pageId);
        return board(pageId, reader)
                .map(board -> {
                    var said = json.of(board, reader, known.pages().editable(pageId), strangers(board));
                    return live.told(beat, said, said.at(elapsed(board.premortem())), tag);
                })
                .orElseGet(this::unknown);
    }

    private Optional<Board> board(long pageId, UserRef reader) {
        return Board.of(known.premortems(), pageId, Optional.of(reader))
                .or(() -> known.plans().ofPage(pageId).map(plan -> new Board(plan, List.of(), Order.EMPTY)));
    }

    /** Of what the page says that is planned: what was kept since was checked when it was typed. */
    private List<String> strangers(Board board) {
        var premortem = board.premortem();
        return premortem.version() == 0 ? known.plans().strangers(premortem.pageId()) : List.of();
    }

    private long elapsed(Premortem premortem) {
        return premortem
                .blockAt()
                .map(at -> Duration.between(at, clock.instant()).toMillis())
                .orElse(0L);
    }

    private Response unknown() {
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    Response arrange(PageFacts page, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return steering(pageId, by, wish.faultsOfPlan(known.people()), () -> {
            var version = version(pageId, wish);
            return doings.lead()
                    .arrange(
                            pageId,
                            version,
                            wish.goal(),
                            wish.day(),
                            wish.participants(known.people()),
                            wish.timetable());
        });
    }

    Response step(PageFacts page, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return steering(pageId, by, wish.faultsOfStep(), () -> {
            var version = version(pageId, wish);
            return wish.isMove()
                    ? doings.lead().move(pageId, version, wish.to(), by)
                    : doings.lead().openRatings(pageId, version);
        });
    }

    /** Whoever is first to do something has seen no record, and there is one by then. */
    private int version(long pageId, PremortemWish wish) {
        return isPlannedNow(pageId) && wish.version() == 0 ? 1 : wish.version();
    }

    private boolean isPlannedNow(long pageId) {
        return known.premortems().ofPage(pageId).isEmpty()
                && known.plans().ofPage(pageId).map(doings.lead()::plan).orElse(false);
    }

    Response order(PageFacts page, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return takingPart(
                pageId, by, wish.faultsOfOrder(), () -> doings.lead().order(pageId, wish.version(), wish.move()));
    }

    Response write(PageFacts page, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return takingPart(pageId, by, wish.faultsOfScenario(), () -> {
            isPlannedNow(pageId);
            var scenario = wish.scenario(pageId, by, Instant.ofEpochMilli(clock.millis()));
            return wish.from()
                    .map(original -> doings.write().vary(scenario, original))
                    .orElseGet(() -> doings.write().write(scenario));
        });
    }

    Response change(PageFacts page, String id, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return takingPart(pageId, by, wish.faultsOfChange(), () -> change(pageId, id, wish, by));
    }

    private Optional<Message> change(long pageId, String id, PremortemWish wish, UserRef by) {
        var write = doings.write();
        var version = wish.version();
        return switch (wish.step().orElseThrow()) {
            case REWORD -> write.reword(wish.scenario(id, pageId, by, clock.instant()), version, by);
            case WITHDRAW ->
                isOthers(pageId, id, by)
                        ? Optional.of(Message.of("aftermath.premortem.others"))
                        : write.withdraw(pageId, id, version, by);
            case LINK -> write.link(pageId, id, version, wish.kin(), by);
            case ANSWER -> write.answer(pageId, id, version, wish.prompt(), wish.text(), by);
            case SETTLE -> doings.judge().settle(pageId, id, version, true);
            case UNSETTLE -> doings.judge().settle(pageId, id, version, false);
        };
    }

    /** Whether they see it, did not write it and do not lead: nobody takes back what others said. */
    private boolean isOthers(long pageId, String id, UserRef by) {
        return board(pageId, by)
                        .flatMap(board -> board.line(id))
                        .filter(line -> !line.scenario().author().equals(by))
                        .isPresent()
                && !known.pages().editable(pageId);
    }

    Response rate(PageFacts page, String id, UserRef by, PremortemWish wish) {
        var pageId = page.pageId();
        return takingPart(
                pageId, by, wish.faultsOfRating(), () -> doings.judge().rate(pageId, id, by, wish.value()));
    }

    private Response steering(long pageId, UserRef by, List<Fault> faults, Supplier<Optional<Message>> work) {
        return board(pageId, by).isPresent() && !known.pages().editable(pageId)
                ? refusals.of(403, Message.of("aftermath.rest.readonly"))
                : takingPart(pageId, by, faults, work);
    }

    /** Those who were asked to take part, and those who may change the page; everybody else reads (M21). */
    private Response takingPart(long pageId, UserRef by, List<Fault> faults, Supplier<Optional<Message>> work) {
        var board = board(pageId, by);
        if (board.isEmpty()) {
            return unknown();
        }
        if (!board.get().premortem().participants().includes(by)
                && !known.pages().editable(pageId)) {
            return refusals.of(403, Message.of("aftermath.premortem.reader"));
        }
        return refusals.attempt(faults, work, () -> told(pageId, by, null));
    }
}
