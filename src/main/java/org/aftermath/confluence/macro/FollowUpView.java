package org.aftermath.confluence.macro;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Term;
import org.aftermath.core.page.FollowUpLine;
import org.aftermath.core.page.FollowUpState;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Fault;
import org.aftermath.core.ticket.Ticket;

/** The words of one follow-up, for its own place and for its row in the table. */
final class FollowUpView {

    /** The other product tells the address; a link may lead to a web page and to nothing else. */
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final Viewer viewer;

    FollowUpView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(FollowUpLine line, boolean interactive) {
        return words(line, viewer.say("aftermath.followup.state." + line.state().code()), interactive);
    }

    /** A follow-up that no index knows: {@code key} says why nothing is known of a ticket. */
    Map<String, Object> unknown(FollowUpLine line, String key) {
        return words(line, viewer.say(key), false);
    }

    private Map<String, Object> words(FollowUpLine line, String stateWords, boolean interactive) {
        return new View()
                .put("uid", line.uid().map(FollowUpUid::toString))
                .put("urgency", line.urgency().name())
                .put("urgencyLozenge", Words.lozenge(line.urgency()))
                .put("state", line.state().code())
                .put("stateWords", stateWords)
                .put("text", line.text())
                .put("type", viewer.say("aftermath.followup.type." + Words.tail(line.type())))
                .put("owner", line.owner().map(Person::fullName).or(line::ownerName))
                .put("due", line.due().map(this::due))
                .put("term", line.term() == Term.LONG ? viewer.say("aftermath.followup.term.long") : "")
                .put("overdue", line.overdue())
                .put("reason", reason(line))
                .put("ticketKey", line.ticket().map(Ticket::key))
                .put("progress", line.ticket().map(ticket -> ticket.category().key()))
                .put("ticket", line.ticket().map(FollowUpView::ticket))
                .put("problem", problems(line))
                .put("retry", line.state() == FollowUpState.PROBLEM)
                .put("interactive", interactive && line.uid().isPresent())
                .put("label", labels())
                .map();
    }

    /** What stands in the place of a macro that cannot be understood. */
    Map<String, Object> of(String text, List<Fault> faults) {
        return new View()
                .put("title", viewer.say("aftermath.view.followup.faults"))
                .put("text", Fault.excerpt(text))
                .put(
                        "faults",
                        faults.stream().map(Fault::message).map(viewer::say).toList())
                .map();
    }

    private Map<String, Object> due(LocalDate day) {
        return new View()
                .put("day", day.toString())
                .put("words", viewer.day(day))
                .map();
    }

    private String reason(FollowUpLine line) {
        return line.commitment() == Commitment.WONTDO && !line.reason().isBlank()
                ? viewer.say("aftermath.view.followup.wontdo.reason", line.reason())
                : "";
    }

    private String problems(FollowUpLine line) {
        return line.problems().stream().map(viewer::say).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> ticket(Ticket ticket) {
        return new View()
                .put("key", ticket.key())
                .put("url", WEB.matcher(ticket.url()).lookingAt() ? ticket.url() : "")
                .put("status", ticket.status())
                .put("lozenge", Words.lozenge(ticket.category()))
                .map();
    }

    private Map<String, Object> labels() {
        return new View()
                .put("noText", viewer.say("aftermath.view.followup.text.none"))
                .put("noOwner", viewer.say("aftermath.view.followup.owner.none"))
                .put("noDue", viewer.say("aftermath.view.followup.due.none"))
                .put("overdue", viewer.say("aftermath.view.followup.overdue"))
                .put("retry", viewer.say("aftermath.view.followup.retry"))
                .map();
    }
}
