package org.aftermath.core.seed;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Writes;

/**
 * Makes the record of a page that has a status macro and no record yet. A page whose macro carries an id that another
 * page's record has is a copy, and a copy is no postmortem (design §3).
 */
@Writes
public final class SeedPostmortem {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Postmortems postmortems;
    private final People people;
    private final Supplier<String> newId;

    /** @param newId mints ids for pages whose macro has none */
    public SeedPostmortem(Postmortems postmortems, People people, Supplier<String> newId) {
        this.postmortems = postmortems;
        this.people = people;
        this.newId = newId;
    }

    /** True if the macro tells from which page it is: then a copy of the page can be told from the page. */
    public static boolean carriesId(StatusMacro macro) {
        return id(macro).isPresent();
    }

    /** The page's record, new or old; empty if the page is a copy. */
    public Optional<Postmortem> seed(PageFacts page, StatusMacro macro, ZoneId zone) {
        var existing = postmortems.ofPage(page.pageId());
        if (existing.isPresent()) {
            return existing;
        }
        var id = id(macro).orElseGet(newId);
        return postmortems.byId(id).isPresent()
                ? Optional.empty()
                : Optional.of(postmortems.add(postmortem(id, page, Seed.read(macro, zone), zone)));
    }

    /** The record of a page that becomes a postmortem by somebody's wish, with an id of its own. */
    public Postmortem adopt(PageFacts page, StatusMacro macro, ZoneId zone) {
        return postmortems.add(postmortem(newId.get(), page, Seed.read(macro, zone), zone));
    }

    /**
     * The record with the macro's answers to what was left open when it was made: whoever edits the page gives them
     * there. What the record knows stays, whatever the page says.
     */
    public Postmortem answer(Postmortem known, StatusMacro macro, ZoneId zone) {
        var seed = Seed.read(macro, zone);
        return known.answered(
                seed.times(),
                seed.ownerName().flatMap(this::person),
                seed.commanderName().flatMap(this::person),
                seed.externalMessage());
    }

    private Postmortem postmortem(String id, PageFacts page, Seed seed, ZoneId zone) {
        return new Postmortem(
                id,
                page.pageId(),
                page.spaceKey(),
                page.title(),
                Status.DRAFT,
                seed.severity(),
                seed.kind(),
                seed.services(),
                seed.times(),
                seed.ownerName().flatMap(this::person),
                seed.commanderName().flatMap(this::person),
                seed.externalMessage(),
                Details.at(zone, seed.issues()),
                Review.NONE,
                0);
    }

    private Optional<UserRef> person(String userName) {
        return people.named(userName).map(Person::ref);
    }

    private static Optional<String> id(StatusMacro macro) {
        return Optional.of(macro.parameter("id"))
                .filter(given -> ID.matcher(given).matches())
                .or(macro::macroId);
    }
}
