package org.aftermath.core.lint;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Language;

/**
 * What somebody wrote, and what one must know to judge it. Immutable.
 *
 * @param passages in the order of the page
 * @param people whom the page may name
 * @param fullOutage whether everything was gone, so that it may be said
 * @param whole whether this is all that the page says; if not, nothing is missed in it
 * @param language whose words are looked for; empty for each language's where its letters are
 */
public record Draft(
        List<Passage> passages,
        List<Named> people,
        boolean fullOutage,
        boolean whole,
        House house,
        Optional<Language> language) {

    public Draft {
        passages = List.copyOf(passages);
        people = List.copyOf(people);
        requireNonNull(house);
        requireNonNull(language);
    }

    /** In whichever language its sentences are. */
    public Draft(List<Passage> passages, List<Named> people, boolean fullOutage, boolean whole, House house) {
        this(passages, people, fullOutage, whole, house, Optional.empty());
    }

    /** A text of its own, in a place. */
    public static Draft of(String place, String text) {
        return new Draft(List.of(Passage.of(place, text)), List.of(), false, false, House.DEFAULT);
    }
}
