package org.aftermath.core.postmortem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * Facts that cannot both be true. Only what somebody changes is judged: an old contradiction does not keep anybody from
 * mending something else.
 */
final class Contradictions {

    private record Order(
            String later,
            Function<Postmortem, Optional<Instant>> laterAt,
            String earlier,
            Function<Postmortem, Optional<Instant>> earlierAt) {

        boolean holds(Postmortem postmortem) {
            var end = laterAt.apply(postmortem);
            return earlierAt
                    .apply(postmortem)
                    .flatMap(begin -> end.filter(at -> at.isBefore(begin)))
                    .isEmpty();
        }

        Fault fault() {
            return new Fault(later, Message.of("aftermath.facts.order." + later + "." + earlier));
        }
    }

    private record Past(String name, Function<Postmortem, Optional<Instant>> at) {}

    private static final List<Order> ORDERS = List.of(
            new Order("detectedAt", at -> at.times().detected(), "startedAt", at -> at.times()
                    .started()),
            new Order("announcedAt", at -> at.times().announced(), "startedAt", at -> at.times()
                    .started()),
            new Order("mitigatedAt", at -> at.times().mitigated(), "startedAt", at -> at.times()
                    .started()),
            new Order("resolvedAt", at -> at.times().resolved(), "startedAt", at -> at.times()
                    .started()),
            new Order("resolvedAt", at -> at.times().resolved(), "detectedAt", at -> at.times()
                    .detected()),
            new Order("resolvedAt", at -> at.times().resolved(), "mitigatedAt", at -> at.times()
                    .mitigated()),
            new Order("heldAt", at -> at.review().heldAt(), "startedAt", at -> at.times()
                    .started()));

    private static final List<Past> PAST = List.of(
            new Past("startedAt", at -> at.times().started()),
            new Past("detectedAt", at -> at.times().detected()),
            new Past("announcedAt", at -> at.times().announced()),
            new Past("mitigatedAt", at -> at.times().mitigated()),
            new Past("resolvedAt", at -> at.times().resolved()),
            new Past("linkSentAt", at -> at.review().linkSentAt()),
            new Past("heldAt", at -> at.review().heldAt()));

    private Contradictions() {}

    /**
     * @param changed names of the facts that somebody sets
     * @param latest the last moment that counts as past
     */
    static List<Fault> in(Postmortem postmortem, Set<String> changed, Instant latest) {
        var faults = new ArrayList<Fault>();
        ORDERS.stream()
                .filter(order -> changed.contains(order.later()) || changed.contains(order.earlier()))
                .filter(order -> !order.holds(postmortem))
                .forEach(order -> faults.add(order.fault()));
        PAST.stream()
                .filter(past -> changed.contains(past.name()))
                .filter(past ->
                        past.at().apply(postmortem).filter(latest::isBefore).isPresent())
                .forEach(past -> faults.add(new Fault(past.name(), Message.of("aftermath.facts.future"))));
        return faults;
    }
}
