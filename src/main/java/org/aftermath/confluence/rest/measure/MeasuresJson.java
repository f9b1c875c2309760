package org.aftermath.confluence.rest.measure;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.confluence.rest.followup.FollowUpJson;
import org.aftermath.confluence.rest.followup.FollowUpPayload;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Verdict;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.ShowFollowUps;
import org.jspecify.annotations.Nullable;

/** Puts measures and notes into JSON for the caller. */
public final class MeasuresJson {

    private final ShowFollowUps followUps;
    private final FollowUpJson followUpJson;
    private final People people;
    private final TimeZoneManager zones;

    public MeasuresJson(ShowFollowUps followUps, FollowUpJson followUpJson, People people, TimeZoneManager zones) {
        this.followUps = followUps;
        this.followUpJson = followUpJson;
        this.people = people;
        this.zones = zones;
    }

    List<MeasuresPayload.Against> scenarios(Board board) {
        return board.ordered().stream()
                .map(Board.Line::scenario)
                .map(each -> new MeasuresPayload.Against(each.id(), each.service(), each.failure(), each.period()))
                .toList();
    }

    List<MeasuresPayload.Line> measures(long pageId, List<Measure> seen, UserRef reader, LocalDate today) {
        var promised = promised(pageId);
        return seen.stream()
                .map(measure -> line(measure, reader, today, Optional.ofNullable(promised.get(measure.followUp()))))
                .toList();
    }

    private Map<FollowUpUid, FollowUpPayload> promised(long pageId) {
        return followUps.ofPage(pageId, zones.getUserTimeZone().toZoneId()).lines().stream()
                .filter(line -> line.uid().isPresent())
                .collect(Collectors.toMap(line -> line.uid().orElseThrow(), this::payload));
    }

    private FollowUpPayload payload(FollowUpLine line) {
        return followUpJson.of(line);
    }

    private MeasuresPayload.Line line(
            Measure measure, UserRef reader, LocalDate today, Optional<FollowUpPayload> followUp) {
        var wording = measure.wording();
        return new MeasuresPayload.Line(
                measure.id(),
                measure.version(),
                wording.stage().code(),
                wording.text(),
                wording.introduction(),
                wording.upkeep(),
                measure.scenarios(),
                name(measure.author()),
                measure.author().equals(reader),
                verdict(measure.verdict(), today),
                followUp.orElse(null));
    }

    private MeasuresPayload.@Nullable Decided verdict(Optional<Verdict> given, LocalDate today) {
        return given.map(verdict -> new MeasuresPayload.Decided(
                        verdict.kind().code(),
                        verdict.day().map(LocalDate::toString).orElse(null),
                        verdict.reason(),
                        name(verdict.by()),
                        verdict.at().toString(),
                        verdict.isDueAgain(today)))
                .orElse(null);
    }

    List<MeasuresPayload.NoteLine> notes(List<Note> notes, UserRef reader) {
        return notes.stream()
                .map(note -> new MeasuresPayload.NoteLine(
                        note.id(),
                        note.kind().code(),
                        note.about(),
                        note.text(),
                        name(note.by()),
                        note.at().toString(),
                        note.by().equals(reader)))
                .toList();
    }

    private String name(UserRef who) {
        return people.someone(who).fullName();
    }
}
