package org.aftermath.core.showing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.timeline.Event;
import org.aftermath.core.timeline.Frame;
import org.aftermath.core.timeline.Timeline;
import org.aftermath.core.timeline.TimelineMarkup;

/** Reads the timeline of a page, and what it could tell the record. Never writes. */
public final class ShowTimeline {

    /**
     * A time that the timeline knows, and the record does not or tells otherwise.
     *
     * @param current what the record says
     */
    public record Offer(Event event, Instant at, Optional<Instant> current) {}

    private final Postmortems postmortems;
    private final TimelineMarkup markup;
    private final People people;
    private final Clock clock;

    public ShowTimeline(Postmortems postmortems, TimelineMarkup markup, People people, Clock clock) {
        this.postmortems = postmortems;
        this.markup = markup;
        this.people = people;
        this.clock = clock;
    }

    /** Who is called what in the response to the incident of that page. */
    public Cast cast(long pageId) {
        return Cast.of(postmortems.ofPage(pageId), people);
    }

    /** @param reader the zone of whoever reads, for a record that states none */
    public Frame frame(long pageId, ZoneId reader) {
        return frame(postmortems.ofPage(pageId), reader);
    }

    /** The same of a record that is at hand, or of a page that has none. */
    public Frame frame(Optional<Postmortem> postmortem, ZoneId reader) {
        var zone = postmortem.flatMap(known -> known.details().zone()).orElse(reader);
        var start = postmortem
                .flatMap(known -> known.times().started().or(known.times()::detected))
                .map(begun -> LocalDate.ofInstant(begun, zone));
        return new Frame(zone, start, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Empty if there is no table of a timeline in the page. */
    public Optional<Timeline> of(String storage, Frame frame) {
        return markup.read(storage, frame.near()).map(frame::timeline);
    }

    /** What the record could take over, in the order of an incident; nobody's words are changed by it. */
    public List<Offer> offers(long pageId, Timeline timeline) {
        return offers(postmortems.ofPage(pageId), timeline);
    }

    /** The same of a record that is at hand, or of a page that has none. */
    public List<Offer> offers(Optional<Postmortem> record, Timeline timeline) {
        return timeline.times().entrySet().stream()
                .map(known ->
                        new Offer(known.getKey(), known.getValue(), record.flatMap(each -> told(each, known.getKey()))))
                .filter(offer -> record.isPresent() && !agrees(offer))
                .toList();
    }

    private static boolean agrees(Offer offer) {
        return offer.current()
                .map(told -> told.truncatedTo(ChronoUnit.MINUTES))
                .filter(offer.at().truncatedTo(ChronoUnit.MINUTES)::equals)
                .isPresent();
    }

    private static Optional<Instant> told(Postmortem record, Event event) {
        var times = record.times();
        return switch (event) {
            case BEGAN -> times.started();
            case DETECTED -> times.detected();
            case ANNOUNCED -> times.announced();
            case MITIGATED -> times.mitigated();
            case ENDED -> times.resolved();
            case ACTION, CHANGE -> Optional.empty();
        };
    }
}
