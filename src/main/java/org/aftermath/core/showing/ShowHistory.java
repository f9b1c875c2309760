package org.aftermath.core.showing;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.Change;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;

/** Reads what happened to a postmortem: who changed what, when and why. */
public final class ShowHistory {

    /** @param who the person, as long as the host knows them */
    public record Line(Change change, Optional<Person> who) {}

    private final Audit audit;
    private final People people;

    public ShowHistory(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    /** The newest first, at most limit; asks for each person once. */
    public List<Line> ofPage(long pageId, int limit) {
        var known = new HashMap<UserRef, Optional<Person>>();
        return audit.ofPage(pageId, limit).stream()
                .map(change -> new Line(change, known.computeIfAbsent(change.who(), people::find)))
                .toList();
    }
}
