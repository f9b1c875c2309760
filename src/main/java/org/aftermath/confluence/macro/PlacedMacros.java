package org.aftermath.confluence.macro;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;

/**
 * Tells a macro that is being rendered which of the page's macros it is. The host tells it parameters and text but not
 * its id, so it is known by these; of equal ones, each gets the next place in the order of the page. Belongs to one
 * rendering, not to be shared between threads.
 */
final class PlacedMacros {

    /** Without the owner, whom hosts store by key and tell by name. */
    private static final List<String> PARAMETERS = List.of("urgency", "type", "due", "term", "state", "reason");

    private final Map<List<String>, Deque<FollowUpUid>> places = new HashMap<>();

    PlacedMacros(Collection<PlacedMacro> macros) {
        for (var placed : macros) {
            places.computeIfAbsent(shape(placed.macro()), shape -> new ArrayDeque<>())
                    .add(placed.uid());
        }
    }

    /** Empty if the page as it is saved has no such macro. */
    Optional<FollowUpUid> next(FollowUpMacro rendered) {
        var equals = places.get(shape(rendered));
        if (equals == null) {
            return Optional.empty();
        }
        var uid = equals.removeFirst();
        // A host may render a page twice with one context; then the order begins anew.
        equals.addLast(uid);
        return Optional.of(uid);
    }

    private static List<String> shape(FollowUpMacro macro) {
        var shape = new ArrayList<String>();
        PARAMETERS.forEach(
                name -> shape.add(macro.parameters().getOrDefault(name, "").strip()));
        shape.add(macro.body().strip());
        return shape;
    }
}
