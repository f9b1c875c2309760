package org.aftermath.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.lifecycle.Need.Level;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.outline.Section;
import org.aftermath.core.text.Fault;

/** The conditions of all steps, in the order in which people are told. Open tickets never stand in the way (G33). */
public final class Policies {

    private static final String FACTS = "pm-facts";

    static final String MESSAGE_APPROVED = "message-approved";

    static final String MESSAGE_POSTED = "message-posted";

    static final List<Policy> ALL = List.of(
            new Policy(
                    "owner-named",
                    Step.INTO_REVIEW,
                    Level.HARMLESS,
                    unless(
                            situation -> situation.postmortem().owner().isPresent(),
                            Reason.at(FACTS, "aftermath.move.owner"))),
            new Policy(
                    "meeting-planned",
                    Step.INTO_REVIEW,
                    Level.REQUIRED,
                    unless(Policies::isMeetingPlanned, Reason.at(FACTS, "aftermath.move.meeting"))),
            new Policy(
                    "external-message-answered",
                    Step.FORWARD,
                    Level.HARMLESS,
                    unless(
                            situation ->
                                    situation.postmortem().externalMessage().isPresent(),
                            Reason.at(FACTS, "aftermath.move.external"))),
            new Policy("sections-written", Step.INTO_REVIEW, Level.OPTIONAL, Policies::openSections),
            new Policy("follow-ups-named", Step.INTO_REVIEW, Level.OPTIONAL, Policies::unnamed),
            new Policy("words-mended", Step.INTO_REVIEW, Level.HARMLESS, situation -> situation
                    .outline()
                    .objections()),
            new Policy(
                    "meeting-held",
                    Step.OUT_OF_REVIEW,
                    Level.REQUIRED,
                    unless(
                            situation ->
                                    situation.postmortem().review().heldAt().isPresent(),
                            Reason.at(FACTS, "aftermath.move.held"))),
            new Policy("follow-ups-decided", Step.OUT_OF_REVIEW, Level.HARMLESS, Policies::undecided),
            new Policy(
                    MESSAGE_APPROVED,
                    Step.THROUGH_REVIEWED,
                    Level.HARMLESS,
                    unless(
                            situation -> !situation.awaitsApproval(),
                            Reason.at("pm-customer-message", "aftermath.move.message"))),
            new Policy(
                    "no-external-message",
                    Step.FROM_REVIEW_TO_CLOSED,
                    Level.HARMLESS,
                    unless(situation -> !situation.needsMessage(), Reason.of("aftermath.move.publishFirst"))),
            new Policy("closed-by-owner", Step.FROM_REVIEWED_TO_CLOSED, Level.HARMLESS, Policies::notLed),
            new Policy("closed-by-support", Step.FROM_REVIEWED_TO_CLOSED, Level.HARMLESS, Policies::notInSupport));

    private Policies() {}

    /** What settings call the conditions, in order. */
    public static List<String> names() {
        var names = new ArrayList<>(ALL.stream().map(Policy::name).toList());
        names.add(MESSAGE_POSTED);
        return List.copyOf(names);
    }

    private static Function<Situation, List<Reason>> unless(Predicate<Situation> holds, Reason otherwise) {
        return situation -> holds.test(situation) ? List.of() : List.of(otherwise);
    }

    private static boolean isMeetingPlanned(Situation situation) {
        var review = situation.postmortem().review();
        return review.meetingAt().or(review::heldAt).isPresent();
    }

    private static List<Reason> openSections(Situation situation) {
        return situation.completeness().open().stream()
                .filter(section -> section != Section.FOLLOW_UPS)
                .filter(section -> !situation.outline().fill(section).isBegun())
                .map(section -> unwritten(section, situation.outline()))
                .toList();
    }

    /** That a section is empty, or not even there. */
    static Reason unwritten(Section section, Outline outline) {
        return outline.present().contains(section) ? empty(section) : missing(section);
    }

    private static List<Reason> unnamed(Situation situation) {
        if (!situation.completeness().open().contains(Section.FOLLOW_UPS)) {
            return List.of();
        }
        return situation.outline().present().contains(Section.FOLLOW_UPS)
                ? List.of(Reason.at(Section.FOLLOW_UPS.anchor(), "aftermath.move.followups"))
                : List.of(missing(Section.FOLLOW_UPS));
    }

    private static Reason empty(Section section) {
        return Reason.at(section.anchor(), "aftermath.move.section." + section.code());
    }

    private static Reason missing(Section section) {
        return Reason.of("aftermath.move.section.gone." + section.code());
    }

    private static List<Reason> undecided(Situation situation) {
        return situation.followUps().stream()
                .flatMap(followUp -> undecided(followUp).stream())
                .toList();
    }

    private static Optional<Reason> undecided(FollowUp followUp) {
        return switch (followUp.commitment()) {
            case PROPOSED -> Optional.of(at(followUp, "aftermath.move.followup.proposed"));
            case WONTDO -> unsettled(followUp);
            case COMMITTED, DONE -> Optional.empty();
        };
    }

    private static Optional<Reason> unsettled(FollowUp followUp) {
        if (followUp.unsettled().isEmpty()) {
            return Optional.empty();
        }
        var unexplained = followUp.reason().isBlank();
        return Optional.of(
                at(followUp, unexplained ? "aftermath.move.followup.reason" : "aftermath.move.followup.unsettled"));
    }

    private static Reason at(FollowUp followUp, String key) {
        return Reason.at("follow-up-" + followUp.uid(), key, Fault.excerpt(followUp.text()));
    }

    private static List<Reason> notLed(Situation situation) {
        return situation.needsMessage() || situation.isLed()
                ? List.of()
                : List.of(Reason.of("aftermath.move.closer.owner"));
    }

    private static List<Reason> notInSupport(Situation situation) {
        return !situation.needsMessage() || situation.inSupport()
                ? List.of()
                : List.of(Reason.of(
                        "aftermath.move.closer.support", situation.rules().supportGroup()));
    }
}
