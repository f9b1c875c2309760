package org.aftermath.confluence.macro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.allowance.Unit;
import org.aftermath.core.deadline.ClockFace;
import org.aftermath.core.deadline.Deadline;
import org.aftermath.core.deadline.HoldClock;
import org.aftermath.core.deadline.ReviewLink;
import org.aftermath.core.deadline.calendar.Skipped;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.NextStep;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.people.Person;
import org.aftermath.core.showing.PostmortemCard;

/** The words of what leads a postmortem on: next step, clocks, completeness. */
final class StandingView {

    private final Viewer viewer;

    StandingView(Viewer viewer) {
        this.viewer = viewer;
    }

    void put(PostmortemCard card, View view) {
        var standing = card.standing();
        var done = standing.completeness();
        view.put("next", viewer.say(standing.next().step()))
                .put("nextWho", who(card))
                .put("nextBy", standing.next().by().map(this::by))
                .put("complete", viewer.say("aftermath.view.status.complete.of", done.done(), done.total()))
                .put("completeDone", String.valueOf(done.done()))
                .put("completeTotal", String.valueOf(done.total()))
                .put(
                        "depth",
                        viewer.say("aftermath.view.status.depth."
                                + standing.depth().level()))
                .put("depthLevel", String.valueOf(standing.depth().level()))
                .put("need", viewer.say(standing.need().why()))
                .put("guide", standing.guide())
                .put("meeting", meeting(card.postmortem().review(), standing.clocks()));
        clockNotes(standing.clocks(), view);
        var warnings = standing.clocks().warnings();
        if (!warnings.isEmpty() && card.status() != Status.CLOSED) {
            view.put("clockWarnings", warnings.stream().map(viewer::say).toList());
        }
    }

    List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new View()
                        .put("text", viewer.say(reason.message()))
                        .put("link", reason.link())
                        .map())
                .toList();
    }

    private Optional<String> who(PostmortemCard card) {
        var group = card.standing().next().group();
        return card.nextWho()
                .map(Person::fullName)
                .map(name -> viewer.say("aftermath.view.status.next.who", name))
                .or(() -> group.map(name -> viewer.say("aftermath.view.status.group", name)));
    }

    private Map<String, Object> by(NextStep.By by) {
        return by instanceof NextStep.By.Day day
                ? time("aftermath.view.status.by", day.deadline().day())
                : time("aftermath.view.status.by", ((NextStep.By.Hour) by).at());
    }

    /** Held, else planned, else due. */
    private Optional<Map<String, Object>> meeting(Review review, ClockFace clocks) {
        if (review.heldAt().isPresent()) {
            return review.heldAt().map(at -> time("aftermath.view.status.meeting.held", at));
        }
        var due = clocks.meetingDue();
        return review.meetingAt()
                .map(at -> time("aftermath.view.status.meeting.planned", at))
                .or(() -> due.map(deadline -> time("aftermath.view.status.meeting.due", deadline.day())))
                .map(words -> due.map(deadline -> with(words, deadline, clocks.asOf()))
                        .orElse(words));
    }

    private Map<String, Object> with(Map<String, Object> words, Deadline deadline, Instant now) {
        var view = new View();
        words.forEach(view::put);
        if (!deadline.overdue(now)) {
            view.put("left", left(deadline, now));
        }
        if (!deadline.skipped().isEmpty()) {
            view.put("skipped", viewer.say("aftermath.view.status.skipped", skipped(deadline)));
        }
        return view.put("notes", deadline.notes().stream().map(viewer::say).collect(Collectors.joining(" ")))
                .map();
    }

    /** Whether memory is fresh, and whether people can read the page before they meet. */
    private void clockNotes(ClockFace clocks, View view) {
        var notes = Stream.concat(
                        clocks.hold().map(hold -> hold(hold, clocks.asOf())).stream(),
                        clocks.link().map(link -> link(link, clocks.asOf())).stream())
                .toList();
        if (!notes.isEmpty()) {
            view.put("clockNotes", notes);
        }
    }

    private String hold(HoldClock hold, Instant now) {
        var key = "aftermath.view.status.hold." + Words.tail(hold.state(now));
        var limit = viewer.moment(hold.limit());
        return hold.held().isPresent() ? viewer.say(key, hold.elapsed(now).toHours(), limit) : viewer.say(key, limit);
    }

    private String link(ReviewLink link, Instant now) {
        return viewer.say("aftermath.view.status.link." + Words.tail(link.state(now)), viewer.moment(link.sendBy()));
    }

    private String left(Deadline deadline, Instant now) {
        var unit = deadline.basis().allowance().unit() == Unit.BUSINESS ? "business" : "calendar";
        return viewer.say("aftermath.view.status.days." + unit, deadline.remaining(now));
    }

    private String skipped(Deadline deadline) {
        return deadline.skipped().stream().map(this::skipped).collect(Collectors.joining(viewer.comma()));
    }

    private String skipped(Skipped day) {
        return viewer.say(
                "aftermath.view.status.skipped.day",
                viewer.day(day.day()),
                viewer.say(day.reason(viewer.language().code())));
    }

    private Map<String, Object> time(String key, LocalDate day) {
        return new View()
                .put("words", viewer.say(key, viewer.day(day)))
                .put("instant", day.toString())
                .map();
    }

    private Map<String, Object> time(String key, Instant at) {
        return new View()
                .put("words", viewer.say(key, viewer.moment(at)))
                .put("instant", at.toString())
                .map();
    }
}
