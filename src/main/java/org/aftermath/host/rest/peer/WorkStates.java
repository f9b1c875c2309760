package org.aftermath.host.rest.peer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.aftermath.core.text.Message;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.text.Translator;

/** Tells when each piece of background work was done last, on whichever node, and whether that is too long ago. */
public final class WorkStates {

    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Timetable> timetables;
    private final StoredTurns turns;
    private final Translator translator;
    private final Clock clock;

    public WorkStates(List<Timetable> timetables, StoredTurns turns, Translator translator, Clock clock) {
        this.timetables = List.copyOf(timetables);
        this.turns = turns;
        this.translator = translator;
        this.clock = clock;
    }

    List<PeerPayload.Work> all() {
        return timetables.stream().map(this::state).toList();
    }

    private PeerPayload.Work state(Timetable timetable) {
        var done = turns.lastDone(timetable.name());
        var latest =
                clock.instant().minus(timetable.every().multipliedBy(ROUNDS)).minus(PATIENCE);
        var name = timetable.name().substring(timetable.name().lastIndexOf('.') + 1);
        return new PeerPayload.Work(
                name,
                translator.say(Message.of("aftermath.work." + name)),
                done.map(Object::toString).orElse(null),
                done.filter(latest::isAfter).isPresent());
    }
}
