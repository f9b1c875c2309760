package org.aftermath.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Role;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.outline.Fill;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.outline.Section;
import org.aftermath.core.text.Message;

/**
 * How much others can learn from a postmortem (L01): 1 the facts are complete, 2 its measures are realistic, 3 people
 * from elsewhere understand it. Computed from what is on the page; about the page, never about a person.
 *
 * @param level from 0 to {@link #HIGHEST}
 * @param open what the next level lacks; empty on the highest
 */
public record Depth(int level, List<Reason> open) {

    public static final int HIGHEST = 3;

    private static final List<Function<Situation, Stream<Reason>>> LEVELS =
            List.of(Depth::facts, Depth::measures, Depth::readers);

    public Depth {
        open = List.copyOf(open);
    }

    static Depth of(Situation situation) {
        for (var level = 0; level < HIGHEST; level++) {
            var open = LEVELS.get(level)
                    .apply(situation)
                    .map(reason -> reason.on(situation.outline()))
                    .toList();
            if (!open.isEmpty()) {
                return new Depth(level, open);
            }
        }
        return new Depth(HIGHEST, List.of());
    }

    private static Stream<Reason> facts(Situation situation) {
        var written = unwritten(situation, Section.SUMMARY, Section.USER_EXPERIENCE, Section.TIMELINE);
        return Stream.concat(figures(situation).stream(), written);
    }

    private static List<Reason> figures(Situation situation) {
        var postmortem = situation.postmortem();
        var times = postmortem.times();
        var details = postmortem.details();
        var open = new ArrayList<Reason>();
        if (times.toDetect().isEmpty() || times.toResolve().isEmpty()) {
            open.add(fact("aftermath.depth.times"));
        }
        if (details.cause() == Cause.UNKNOWN) {
            open.add(fact("aftermath.depth.cause"));
        }
        if (details.impact().affected().isEmpty() || details.impact().unit().isBlank()) {
            open.add(fact("aftermath.depth.affected"));
        }
        var scribed = details.responders().stream().anyMatch(responder -> responder.role() == Role.SCRIBE);
        if (postmortem.incidentCommander().isEmpty() || !scribed) {
            open.add(fact("aftermath.depth.responders"));
        }
        return open;
    }

    /** Something is promised by somebody, and it does not leap from the problem to a measure (L04, L05). */
    private static Stream<Reason> measures(Situation situation) {
        var promises = situation.followUps().stream()
                .filter(followUp ->
                        followUp.commitment() == Commitment.COMMITTED || followUp.commitment() == Commitment.DONE)
                .toList();
        var open = promises.isEmpty()
                ? Stream.of(Reason.at(Section.FOLLOW_UPS.anchor(), "aftermath.depth.followups"))
                : promises.stream().flatMap(Depth::vague);
        return Stream.concat(unwritten(situation, Section.FACTORS), open);
    }

    private static Stream<Reason> vague(FollowUp followUp) {
        var grounds = followUp.grounds();
        if (!followUp.missing().isEmpty()) {
            return Stream.of(about(followUp, "aftermath.depth.followup.unready"));
        }
        var leaps = grounds.factor().isBlank()
                || grounds.alternative().isBlank()
                || grounds.constraint().isBlank();
        return leaps && followUp.urgency().opensTicket()
                ? Stream.of(about(followUp, "aftermath.depth.followup.leap"))
                : Stream.empty();
    }

    private static Stream<Reason> readers(Situation situation) {
        return unwritten(situation, Section.SYSTEM, Section.WENT, Section.LEARNINGS);
    }

    private static Stream<Reason> unwritten(Situation situation, Section... sections) {
        return Stream.of(sections)
                .filter(section -> situation.outline().fill(section) != Fill.WRITTEN)
                .map(section -> unwritten(section, situation.outline()));
    }

    private static Reason unwritten(Section section, Outline outline) {
        return outline.fill(section) == Fill.THIN && section != Section.SYSTEM
                ? Reason.at(section.anchor(), "aftermath.depth.thin", Message.of(section.nameKey()))
                : Policies.unwritten(section, outline);
    }

    private static Reason fact(String key) {
        return Reason.at("pm-facts", key);
    }

    private static Reason about(FollowUp followUp, String key) {
        return Reason.at(Section.FOLLOW_UPS.anchor(), key, followUp.text());
    }
}
