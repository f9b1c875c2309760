package sandbox.confluence.content;

import java.time.Clock;
import java.util.List;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** What people say below a page. */
public final class Comments {

    private final Store store;
    private final Accounts accounts;
    private final Checks checks;
    private final Clock clock;

    public Comments(Store store, Accounts accounts, Faults faults, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.checks = new Checks(store, faults);
        this.clock = clock;
    }

    public List<Content> on(Content page) {
        return store.contents().comments(page.id());
    }

    /** @param answeredId the comment that is answered, or 0 */
    public Content add(Content page, long answeredId, String body) {
        checks.body(body);
        Stamp now = new Stamp(accounts.current().map(Account::key).orElse(""), clock.instant());
        Place place = new Place(page.spaceKey(), answeredId, page.id());
        return store.contents()
                .add(new Content(
                        0, Kind.COMMENT, Status.CURRENT, place, "Re: " + page.title(), body, Revision.first(now), now));
    }

    public void remove(Content comment) {
        store.contents().purge(comment.id());
    }
}
