package org.aftermath.confluence.rest.timeline;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.paste.Pasted;
import org.aftermath.core.showing.Cast;
import org.aftermath.core.showing.ShowTimeline;
import org.aftermath.core.text.Message;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Frame;
import org.aftermath.core.timeline.Timeline;
import org.aftermath.core.writing.WriteTimeline;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Tells a page's timeline over REST and takes what is to be added to it. Times without a zone are the incident's. */
public final class TimelineDesk {

    /** One row; {@code at} is its instant if it can be told, {@code line} where a pasted text has it, from 1. */
    public record Row(
            @Nullable Integer line,
            String time,
            @Nullable String at,
            String type,
            String fact,
            String context,
            String role,
            String evidence) {}

    /** Work that a text names. */
    public record Work(
            int line, String text, String owner, @Nullable String due) {}

    /** A time that the record could take over by {@code PATCH}. */
    public record Offer(String fact, String at, @Nullable String current) {}

    /** {@code findings} are sentences in the caller's language; {@code coverage} is a percentage. */
    public record Told(
            List<Row> entries, int told, int evidenced, int coverage, List<String> findings, List<Offer> offers) {}

    /**
     * How dates like {@code 05/12/2026} were read: {@code order} is {@code day}, {@code month}, or {@code open} while
     * somebody must choose; {@code because} a sentence, {@code day} and {@code month} what the sample is in either order.
     */
    public record Dates(String sample, String order, String because, String day, String month) {}

    /** What a pasted text would add; {@code unread} are the lines that mean nothing to us. */
    public record Preview(
            List<Row> entries,
            List<Work> followUps,
            List<Pasted.Unread> unread,
            @Nullable Dates dates) {}

    private final ShowTimeline show;
    private final WriteTimeline write;
    private final LongFunction<String> storageOf;
    private final TimeZoneManager zones;
    private final Translator translator;
    private final Refusals refusals;

    /** @param storageOf the text of a page that the caller may see */
    public TimelineDesk(
            ShowTimeline show,
            WriteTimeline write,
            LongFunction<String> storageOf,
            TimeZoneManager zones,
            Translator translator,
            Refusals refusals) {
        this.show = show;
        this.write = write;
        this.storageOf = storageOf;
        this.zones = zones;
        this.translator = translator;
        this.refusals = refusals;
    }

    /** A page without a table has an empty timeline. */
    Told told(long pageId) {
        var frame = frame(pageId);
        var timeline = show.of(storageOf.apply(pageId), frame).orElseGet(() -> new Timeline(List.of(), frame.zone()));
        return new Told(
                timeline.entries().stream()
                        .map(entry -> row(null, entry, frame))
                        .toList(),
                timeline.told().size(),
                timeline.evidenced(),
                timeline.coverage(),
                timeline.findings().stream().map(translator::say).toList(),
                show.offers(pageId, timeline).stream()
                        .map(offer -> new Offer(
                                offer.event().fact().orElseThrow(),
                                offer.at().toString(),
                                offer.current().map(Object::toString).orElse(null)))
                        .toList());
    }

    Response add(long pageId, JsonBody body) {
        var order = new TimelineOrder(body);
        var frame = frame(pageId);
        var faults = order.faults(frame);
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        return answer(pageId, 201, write.add(pageId, frame, order.entries(frame), order.followUps()));
    }

    Response sort(long pageId) {
        return answer(pageId, 200, write.sort(pageId, frame(pageId)));
    }

    private Response answer(long pageId, int good, Edited<Boolean> edited) {
        if (edited instanceof Edited.Busy<Boolean> busy) {
            return refusals.conflict(List.of(busy.reason()));
        }
        if (edited instanceof Edited.Done<Boolean> done) {
            return done.outcome()
                    ? Response.status(good).entity(told(pageId)).build()
                    : refusals.conflict(List.of(Message.of("aftermath.timeline.none")));
        }
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    /** Writes nothing. */
    Response preview(long pageId, JsonBody body) {
        var order = new PasteOrder(body);
        var faults = order.faults();
        return faults.isEmpty()
                ? Response.ok(preview(order, frame(pageId), show.cast(pageId))).build()
                : refusals.invalid(faults);
    }

    private Preview preview(PasteOrder order, Frame frame, Cast cast) {
        var dates = order.dates(frame);
        var pasted = order.read(frame, dates);
        return new Preview(
                pasted.rows().stream()
                        .map(row -> row(row.line(), named(row.entry(), cast), frame))
                        .toList(),
                pasted.proposals().stream()
                        .map(work -> new Work(
                                work.line(),
                                work.text(),
                                work.owner(),
                                work.due().map(LocalDate::toString).orElse(null)))
                        .toList(),
                pasted.unread(),
                dates.sample().map(sample -> dates(dates, sample, frame)).orElse(null));
    }

    /** By their role where the record knows it, else as it is written (B11). */
    private Entry named(Entry entry, Cast cast) {
        return cast.role(entry.role())
                .map(role -> entry.by(translator.say(Message.of("aftermath.role." + role))))
                .orElse(entry);
    }

    private Dates dates(DateOrder dates, String sample, Frame frame) {
        var year = frame.near().getYear();
        return new Dates(
                sample,
                dates.order().name().toLowerCase(Locale.ROOT),
                translator.say(Message.of(
                        "aftermath.timeline.order." + dates.evidence().name().toLowerCase(Locale.ROOT))),
                dates.sampleAs(DateOrder.Order.DAY, year)
                        .map(LocalDate::toString)
                        .orElse(""),
                dates.sampleAs(DateOrder.Order.MONTH, year)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private static Row row(@Nullable Integer line, Entry entry, Frame frame) {
        return new Row(
                line,
                entry.when().text(),
                entry.when().at(frame.zone()).map(Object::toString).orElse(null),
                entry.type(),
                entry.fact(),
                entry.context(),
                entry.role(),
                entry.evidence());
    }

    private Frame frame(long pageId) {
        return show.frame(pageId, zones.getUserTimeZone().toZoneId());
    }
}
