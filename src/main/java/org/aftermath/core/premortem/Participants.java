package org.aftermath.core.premortem;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.people.UserRef;

/**
 * Who is asked to take part (M02). Decision maker and engineers have to; support and domain experts may.
 *
 * @param decisionMaker the product manager; a premortem without one works and warns
 */
public record Participants(
        Optional<UserRef> decisionMaker, List<UserRef> engineers, List<UserRef> support, List<UserRef> experts) {

    public static final Participants NOBODY = new Participants(Optional.empty(), List.of(), List.of(), List.of());

    /** People of one role. */
    public static final int MOST = 50;

    public Participants {
        requireNonNull(decisionMaker);
        engineers = List.copyOf(engineers);
        support = List.copyOf(support);
        experts = List.copyOf(experts);
    }

    /** The first role that names them; somebody who decides and codes is the decision maker. */
    public Role roleOf(UserRef who) {
        if (decisionMaker.filter(who::equals).isPresent()) {
            return Role.DECISION_MAKER;
        }
        if (engineers.contains(who)) {
            return Role.ENGINEER;
        }
        if (support.contains(who)) {
            return Role.SUPPORT;
        }
        return experts.contains(who) ? Role.EXPERT : Role.GUEST;
    }

    public boolean includes(UserRef who) {
        return roleOf(who) != Role.GUEST;
    }

    /** Without whose rating nothing is opened by itself: decision maker and engineers, each once. */
    public List<UserRef> required() {
        return Stream.concat(decisionMaker.stream(), engineers.stream())
                .distinct()
                .toList();
    }

    /** Everybody by name, each once. */
    public List<UserRef> all() {
        var all = new ArrayList<>(required());
        all.addAll(support);
        all.addAll(experts);
        return all.stream().distinct().toList();
    }
}
