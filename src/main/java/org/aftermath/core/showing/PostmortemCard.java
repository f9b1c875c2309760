package org.aftermath.core.showing;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.Move;
import org.aftermath.core.lifecycle.Standing;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.Postmortem;

/**
 * The head of a postmortem's page: where it stands, who sees it through, what to do next.
 *
 * @param standing what leads on, for somebody who may change the page
 * @param nextWho who is asked to do what comes next, if that is known
 * @param moves every step from here, allowed or not; empty for a viewer who may not change the page
 */
public record PostmortemCard(
        Postmortem postmortem,
        Optional<Person> owner,
        Optional<Person> incidentCommander,
        Standing standing,
        Optional<Person> nextWho,
        List<Move> moves,
        Progress followUps) {

    public PostmortemCard {
        moves = List.copyOf(moves);
    }

    public Status status() {
        return postmortem.status();
    }
}
