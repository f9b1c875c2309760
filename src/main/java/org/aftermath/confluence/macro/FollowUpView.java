package org.aftermath.confluence.macro;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.agreement.Difference;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Term;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.people.Person;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.FollowUpState;
import org.aftermath.core.text.Fault;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.work.Once;

/** The words of one follow-up, for its own place and for its row in the table; may be asked for many, by one thread. */
final class FollowUpView {

    /** The other product tells the address; a link may lead to a web page and to nothing else. */
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final Viewer viewer;
    private final DecisionWords decisions;
    private final AgreementWords agreements;
    private final Once<Map<String, Object>> labels = new Once<>(this::labels);

    FollowUpView(Viewer viewer) {
        this.viewer = viewer;
        this.decisions = new DecisionWords(viewer);
        this.agreements = new AgreementWords(viewer);
    }

    /** @param interactive whether there is a browser and a reader who may change the page */
    Map<String, Object> of(FollowUpLine line, boolean interactive) {
        return words(line, viewer.say("aftermath.followup.state." + line.state().code()), interactive);
    }

    /** A follow-up that no index knows: {@code key} says why nothing is known of a ticket. */
    Map<String, Object> unknown(FollowUpLine line, String key) {
        return words(line, viewer.say(key), false);
    }

    private Map<String, Object> words(FollowUpLine line, String stateWords, boolean interactive) {
        var view = new View()
                .put("uid", line.uid().map(FollowUpUid::toString))
                .put("urgency", line.urgency().name())
                .put("urgencyLozenge", Words.lozenge(line.urgency()))
                .put("state", line.state().code())
                .put("stateWords", stateWords)
                .put("byRule", isUnticketed(line))
                .put("byRuleWords", line.state() == FollowUpState.PROPOSED && isUnticketed(line) ? byRule() : "")
                .put("text", line.text())
                .put("type", viewer.say("aftermath.followup.type." + Words.tail(line.type())))
                .put("owner", line.owner().map(Person::fullName).or(line::ownerName))
                .put("due", line.due().map(this::due))
                .put("promised", promised(line))
                .put("term", term(line))
                .put("overdue", line.overdue())
                .put("ticketKey", line.ticket().map(Ticket::key))
                .put("progress", line.ticket().map(ticket -> ticket.category().key()))
                .put("ticket", line.ticket().map(FollowUpView::ticket))
                .put("problem", problems(line))
                .put("authorise", authorise(line))
                .put("retry", line.state() == FollowUpState.PROBLEM)
                .put("interactive", interactive && line.uid().isPresent())
                .put("label", labels.get())
                .put("editThis", viewer.say("aftermath.view.followup.edit.this", Fault.excerpt(line.text())))
                .put("decideThis", viewer.say("aftermath.view.followup.decide.this", Fault.excerpt(line.text())));
        list(view, "decision", decisions.dropped(line));
        list(view, "details", decisions.details(line));
        list(view, "notes", agreements.notes(line));
        return view.map();
    }

    private static void list(View view, String name, List<?> values) {
        if (!values.isEmpty()) {
            view.put(name, values);
        }
    }

    private String term(FollowUpLine line) {
        if (line.term() != Term.LONG) {
            return "";
        }
        return line.followUp()
                .sponsor()
                .map(sponsor -> viewer.say("aftermath.view.followup.sponsored", line.called(sponsor)))
                .orElseGet(() -> viewer.say("aftermath.followup.term.long"));
    }

    private String byRule() {
        return viewer.say("aftermath.followup.state.committed");
    }

    /** What the rules let stay on the page (G26). */
    private static boolean isUnticketed(FollowUpLine line) {
        return !line.urgency().opensTicket()
                && (line.state() == FollowUpState.PROPOSED || line.state() == FollowUpState.COMMITTED);
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

    /** The day that the page promised, where the ticket has another. */
    private String promised(FollowUpLine line) {
        return line.agreement().differences().stream()
                .filter(difference ->
                        difference.what() == Agreed.DUE && !difference.ticket().isBlank())
                .map(Difference::page)
                .map(day -> viewer.day(LocalDate.parse(day)))
                .findFirst()
                .orElse("");
    }

    private String problems(FollowUpLine line) {
        return line.problems().stream().map(viewer::say).collect(Collectors.joining(" "));
    }

    /** Where the viewer can allow Confluence to act for them in Jira, if that is what it waits for. */
    private static Optional<String> authorise(FollowUpLine line) {
        return line.problems().stream()
                .flatMap(problem -> SeenTickets.address(problem).stream())
                .filter(address -> WEB.matcher(address).lookingAt())
                .findFirst();
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
                .put("authorise", viewer.say("aftermath.view.followup.authorise"))
                .put("edit", viewer.say("aftermath.view.followup.edit"))
                .put("decide", viewer.say("aftermath.view.followup.decide"))
                .put("commit", viewer.say("aftermath.view.followup.commit"))
                .put("details", viewer.say("aftermath.view.followup.details"))
                .map();
    }
}
