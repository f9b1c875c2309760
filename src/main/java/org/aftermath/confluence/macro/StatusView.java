package org.aftermath.confluence.macro;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.Move;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.outline.Audience;
import org.aftermath.core.outline.Completeness;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.showing.PostmortemCard;
import org.aftermath.core.showing.Progress;

/** The words of the status card. */
final class StatusView {

    private final Viewer viewer;
    private final StandingView standing;

    StatusView(Viewer viewer) {
        this.viewer = viewer;
        this.standing = new StandingView(viewer);
    }

    /**
     * @param writing the way to the writing meeting; nothing in it if there is none
     * @param mends whether the reader can change the page here and now
     */
    Map<String, Object> of(
            PostmortemCard card,
            List<Judged> findings,
            Map<String, Object> writing,
            boolean interactive,
            boolean mends) {
        var asked = findings.stream().filter(judged -> judged.pass().isEmpty()).count();
        var postmortem = card.postmortem();
        var severity = postmortem.severity();
        var refused = card.moves().stream().filter(move -> !move.allowed()).toList();
        var view = new View()
                .put("status", card.status().name())
                .put("pageId", String.valueOf(postmortem.pageId()))
                .put("version", String.valueOf(postmortem.version()))
                .put("steps", steps(card.status()))
                .put("severity", viewer.say("aftermath.severity." + Words.tail(severity)))
                .put("severityLozenge", Words.lozenge(severity))
                .put("owner", card.owner().map(Person::fullName))
                .put("services", String.join(", ", postmortem.services()))
                .put("progress", progress(card.followUps()))
                .put("lint", viewer.say("aftermath.view.lint.count", asked))
                .put("lintCount", String.valueOf(asked))
                .put("lintLinked", interactive && !findings.isEmpty())
                .put("interactive", interactive && !card.moves().isEmpty())
                .put("moves", moves(card.moves()))
                .put("lists", lists(card, mends))
                .put("label", labels(points(refused)));
        standing.put(card, view);
        if (interactive && viewer.mayWrite()) {
            view.put("feed", postmortem.spaceKey());
        }
        if (!writing.isEmpty()) {
            view.put("writing", writing);
        }
        if (!refused.isEmpty()) {
            view.put("refused", moves(refused)).put("stuck", isStuck(card.moves()));
        }
        ways(card, view);
        return view.map();
    }

    /** Where the next step may be taken. */
    private void ways(PostmortemCard card, View view) {
        if (!card.standing().completeness().gaps().isEmpty()) {
            view.put("sections", sectionsId(card));
        }
        plan(card.postmortem()).ifPresent(words -> view.put("plan", words)
                .put("hold", viewer.say("aftermath.view.status.meeting.hold")));
    }

    /** What the button of the review meeting says; empty once it was held. */
    private Optional<String> plan(Postmortem postmortem) {
        var review = postmortem.review();
        return review.heldAt().isPresent()
                ? Optional.empty()
                : Optional.of(viewer.say(
                        "aftermath.view.status.meeting." + (review.meetingAt().isPresent() ? "change" : "plan")));
    }

    /** The room of the review meeting: empty until a browser asks for it; minutes stand in the page itself. */
    Map<String, Object> review(long pageId) {
        return new View()
                .put("pageId", String.valueOf(pageId))
                .put("heading", viewer.say("aftermath.review.heading"))
                .map();
    }

    /** For whom the page can be read, each with a link. */
    Map<String, Object> audiences() {
        var audiences = Arrays.stream(Audience.values())
                .map(audience -> new View()
                        .put("code", audience.code())
                        .put("sections", String.join(" ", audience.sections()))
                        .put("name", viewer.say("aftermath.view.status.audience." + audience.code()))
                        .map())
                .toList();
        return new View()
                .put("label", viewer.say("aftermath.view.status.audience"))
                .put("everybody", viewer.say("aftermath.view.status.audience.everybody"))
                .put("audiences", audiences)
                .map();
    }

    /** What is not written; what is missing and holds nobody up, once for all steps; what others could still learn. */
    private List<Map<String, Object>> lists(PostmortemCard card, boolean mends) {
        var warnings = card.moves().stream()
                .flatMap(move -> move.warnings().stream())
                .distinct()
                .toList();
        var depth = card.standing().depth();
        var next = viewer.say("aftermath.view.status.depth.next", depth.level() + 1);
        return Stream.of(
                        sections(card, mends),
                        list("aftermath-warned", viewer.say("aftermath.view.status.warnings"), warnings),
                        list("aftermath-deeper", next, depth.open()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<String, Object>> sections(PostmortemCard card, boolean mends) {
        var completeness = card.standing().completeness();
        var gaps = completeness.gaps();
        var outdated = completeness.older() && gaps.stream().anyMatch(Completeness.Gap::isNew);
        var note = viewer.say("aftermath.view.status.sections.counted")
                + (outdated ? " " + viewer.say("aftermath.view.status.sections.older") : "");
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new View()
                        .put("kind", "aftermath-sections")
                        .put("id", sectionsId(card))
                        .put("title", viewer.say("aftermath.view.status.sections", gaps.size()))
                        .put("note", note)
                        .put(
                                "reasons",
                                gaps.stream().map(gap -> gap(gap, mends)).toList())
                        .map());
    }

    private Map<String, Object> gap(Completeness.Gap gap, boolean mends) {
        var name = viewer.say("aftermath.page." + gap.code() + ".heading");
        var state = gap.isNew() ? "new" : gap.fill().code();
        var view = new View()
                .put("section", gap.code())
                .put("state", state)
                .put("name", name)
                .put("text", viewer.say("aftermath.view.status.section." + state, name));
        if (!gap.isMissing()) {
            view.put("link", "#" + gap.anchor());
        } else if (mends) {
            view.put("add", viewer.say("aftermath.view.status.section.add"));
        }
        return view.map();
    }

    private static String sectionsId(PostmortemCard card) {
        return "aftermath-sections-" + card.postmortem().pageId();
    }

    private Optional<Map<String, Object>> list(String kind, String title, List<Reason> reasons) {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new View()
                        .put("kind", kind)
                        .put("title", title)
                        .put("reasons", standing.reasons(reasons))
                        .map());
    }

    private List<Map<String, Object>> steps(Status now) {
        return Arrays.stream(Status.values())
                .map(status -> new View()
                        .put("label", label(status))
                        .put("lozenge", Words.lozenge(status))
                        .put("current", status == now)
                        .map())
                .toList();
    }

    private static int points(List<Move> refused) {
        return Math.toIntExact(refused.stream()
                .flatMap(move -> move.reasons().stream())
                .distinct()
                .count());
    }

    /** If nothing leads on, the reasons are what matters. */
    private static boolean isStuck(List<Move> moves) {
        return moves.stream().noneMatch(move -> move.allowed() && !move.back());
    }

    private List<Map<String, Object>> moves(List<Move> moves) {
        return moves.stream().map(this::move).toList();
    }

    private Map<String, Object> move(Move move) {
        var name = label(move.to());
        return new View()
                .put("to", move.to().name())
                .put("name", name)
                .put("label", label(move, name))
                .put("asksPosting", move.asksPosting())
                .put("back", move.back())
                .put("allowed", move.allowed())
                .put("reasons", standing.reasons(move.reasons()))
                .map();
    }

    private String label(Move move, String name) {
        if (move.back()) {
            return viewer.say("aftermath.view.status.move.back", name);
        }
        return move.asksPosting() ? viewer.say("aftermath.view.status.move.posted", name) : name;
    }

    private String label(Status status) {
        return viewer.say("aftermath.status." + Words.tail(status));
    }

    private String progress(Progress progress) {
        return progress.total() == 0
                ? viewer.say("aftermath.view.followups.none")
                : viewer.say("aftermath.view.followups.progress", progress.done(), progress.total());
    }

    private Map<String, Object> labels(int refused) {
        return new View()
                .put("steps", viewer.say("aftermath.view.status.steps"))
                .put("severity", viewer.say("aftermath.view.status.severity"))
                .put("owner", viewer.say("aftermath.view.status.owner"))
                .put("nobody", viewer.say("aftermath.view.status.owner.none"))
                .put("services", viewer.say("aftermath.view.status.services"))
                .put("followUps", viewer.say("aftermath.view.status.followups"))
                .put("next", viewer.say("aftermath.view.status.next"))
                .put("move", viewer.say("aftermath.view.status.move"))
                .put("complete", viewer.say("aftermath.view.status.complete"))
                .put("depth", viewer.say("aftermath.view.status.depth"))
                .put("lint", viewer.say("aftermath.view.status.lint"))
                .put("meeting", viewer.say("aftermath.view.status.meeting"))
                .put("feed", viewer.say("aftermath.view.status.feed"))
                .put("guide", viewer.say("aftermath.view.status.guide"))
                .put("reasons", viewer.say("aftermath.view.status.reasons", refused))
                .map();
    }
}
