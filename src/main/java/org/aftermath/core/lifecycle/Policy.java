package org.aftermath.core.lifecycle;

import java.util.List;
import java.util.function.Function;
import org.aftermath.core.facts.Status;
import org.aftermath.core.outline.Reason;

/**
 * A condition of a step in the status machine (rules.md §1): named, so that each can be told, tested and set alone.
 *
 * @param name what settings call it
 * @param concerns which steps it has a say in
 * @param insists for which postmortems it holds anybody up; for those that are needed less it only warns
 * @param objections what is missing; nothing if the condition is met
 */
record Policy(String name, Step concerns, Need.Level insists, Function<Situation, List<Reason>> objections) {

    /** The objections that a step meets, and how seriously the space takes them. */
    record Verdict(Mode mode, List<Reason> reasons) {

        static final Verdict FINE = new Verdict(Mode.OFF, List.of());
    }

    Verdict judge(Situation situation, Status to) {
        var mode = mode(situation);
        return mode == Mode.OFF || !concerns.includes(situation.postmortem().status(), to)
                ? Verdict.FINE
                : new Verdict(mode, objections.apply(situation));
    }

    /** As the space has it, but no obstacle to a postmortem that is not needed that much. */
    Mode mode(Situation situation) {
        var mode = situation.rules().mode(name);
        var eased = situation.need().level().compareTo(insists) > 0;
        return mode == Mode.BLOCK && eased ? Mode.WARN : mode;
    }
}
