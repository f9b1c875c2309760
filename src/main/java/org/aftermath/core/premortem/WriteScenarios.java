package org.aftermath.core.premortem;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * What becomes of scenarios before anybody judges them: typed, varied, reworded, linked, taken back, and what the group
 * answers to the prompts. A scenario that somebody may not see yet is unknown to them. What a method gives back is why
 * not; empty if it is done, now or before. Safe for any thread.
 */
@Writes
public final class WriteScenarios {

    /** Scenarios of one premortem. */
    public static final int MOST = 300;

    static final Message UNKNOWN = Message.of("aftermath.premortem.unknown");

    private final Premortems premortems;
    private final Pulse pulse;

    public WriteScenarios(Premortems premortems, Pulse pulse) {
        this.premortems = premortems;
        this.pulse = pulse;
    }

    /** Adds a scenario. Sent again with the same words, because an answer was lost, it is there once. */
    public Optional<Message> write(Scenario scenario) {
        var known = premortems.scenario(scenario.pageId(), scenario.id());
        if (known.isPresent()) {
            return repeated(scenario, known.get());
        }
        if (premortems.ofPage(scenario.pageId()).isEmpty()) {
            return Optional.of(LeadPremortem.NONE);
        }
        if (premortems.scenarios(scenario.pageId()).size() >= MOST) {
            return Optional.of(Message.of("aftermath.premortem.full", MOST));
        }
        var added = premortems.keep(scenario);
        pulse.changed(scenario.pageId());
        return added.isPresent()
                ? Optional.empty()
                : premortems
                        .scenario(scenario.pageId(), scenario.id())
                        .map(taken -> repeated(scenario, taken))
                        .orElse(Optional.of(Message.of("aftermath.premortem.taken")));
    }

    private static Optional<Message> repeated(Scenario scenario, Scenario known) {
        return scenario.repeats(known) ? Optional.empty() : Optional.of(Message.of("aftermath.premortem.taken"));
    }

    /** Adds the same failure at another time, linked to the one it was taken from and otherwise of its own (M06). */
    public Optional<Message> vary(Scenario typed, String from) {
        var original = seen(typed.pageId(), from, typed.author());
        if (original.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        var variant = typed.reworded(original.get().service(), original.get().failure(), typed.period())
                .linkedTo(Optional.of(original.get().kin().orElse(from)));
        return variant.saysTheSame(original.get())
                ? Optional.of(Message.of("aftermath.premortem.period.same"))
                : write(variant);
    }

    /** Other words; the author's alone before the reveal, anybody's who takes part after it. */
    public Optional<Message> reword(Scenario worded, int version, UserRef by) {
        return change(
                worded.pageId(),
                worded.id(),
                version,
                by,
                known -> premortems.keep(known.reworded(worded.service(), worded.failure(), worded.period())));
    }

    public Optional<Message> withdraw(long pageId, String id, int version, UserRef by) {
        return change(pageId, id, version, by, known -> premortems.drop(known) ? Optional.of(known) : Optional.empty());
    }

    /** Says that it belongs to another, or to none (M05); nothing is merged. */
    public Optional<Message> link(long pageId, String id, int version, Optional<String> kin, UserRef by) {
        var root = kin.flatMap(other -> seen(pageId, other, by))
                .map(other -> other.kin().orElse(other.id()));
        if (kin.isPresent() && root.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        return root.filter(id::equals).isPresent()
                ? Optional.of(Message.of("aftermath.premortem.link.itself"))
                : change(pageId, id, version, by, known -> premortems.keep(known.linkedTo(root)));
    }

    /** What the group says to a prompt (M09); nothing takes the answer back. */
    public Optional<Message> answer(long pageId, String id, int version, Prompt prompt, String text, UserRef by) {
        return change(pageId, id, version, by, known -> {
            var answers = new EnumMap<Prompt, String>(Prompt.class);
            answers.putAll(known.answers());
            answers.put(prompt, text);
            answers.values().removeIf(String::isEmpty);
            return premortems.keep(known.answering(answers));
        });
    }

    private Optional<Message> change(
            long pageId, String id, int version, UserRef by, Function<Scenario, Optional<Scenario>> work) {
        var known = seen(pageId, id, by);
        if (known.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (known.get().version() != version) {
            return Optional.of(LeadPremortem.OUTPACED);
        }
        var kept = work.apply(known.get());
        pulse.changed(pageId);
        return kept.isPresent() ? Optional.empty() : Optional.of(LeadPremortem.OUTPACED);
    }

    private Optional<Scenario> seen(long pageId, String id, UserRef by) {
        var isRevealed = premortems.ofPage(pageId).filter(Premortem::isRevealed).isPresent();
        return premortems
                .scenario(pageId, id)
                .filter(scenario -> isRevealed || scenario.author().equals(by));
    }
}
