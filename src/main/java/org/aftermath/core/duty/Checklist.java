package org.aftermath.core.duty;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.Person;

/**
 * The owner's duties as somebody sees them.
 *
 * @param lines every duty, in order
 * @param mine whether the reader is the owner
 * @param editable whether the reader may tick
 */
public record Checklist(List<Line> lines, boolean mine, boolean editable) {

    /**
     * One duty.
     *
     * @param tick empty while it is open
     * @param who ticked it, as long as the host knows them
     */
    public record Line(Duty duty, Optional<Tick> tick, Optional<Person> who) {}

    public Checklist {
        lines = List.copyOf(lines);
    }

    public int done() {
        return Math.toIntExact(
                lines.stream().filter(line -> line.tick().isPresent()).count());
    }

    public int total() {
        return lines.size();
    }
}
