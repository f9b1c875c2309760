package org.aftermath.confluence.rest.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of a duty to be ticked. */
record DutyOrder(JsonBody body) {

    private static final Set<String> KNOWN = Set.of("duty", "done");

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(KNOWN, "aftermath.facts.nothing"));
        if (Duty.of(body.text("duty")).isEmpty()) {
            var known = Arrays.stream(Duty.values()).map(Duty::code).collect(Collectors.joining(", "));
            faults.add(new Fault("duty", Message.of("aftermath.duties.which", known)));
        }
        if (!(body.values().get("done") instanceof Boolean)) {
            faults.add(new Fault("done", Message.of("aftermath.duties.done")));
        }
        return faults;
    }

    /** Only if there are no faults. */
    Duty duty() {
        return Duty.of(body.text("duty")).orElseThrow();
    }

    boolean done() {
        return Boolean.TRUE.equals(body.values().get("done"));
    }
}
