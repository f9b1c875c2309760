package org.aftermath.confluence.page;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;

/** Makes pages as the acting user, where that user may. */
public final class ConfluenceNewPages {

    private static final int LONGEST_TITLE = 255;

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final ConfluenceActingUser acting;
    private final ConfluencePages known;
    private final Transactions transactions;

    public ConfluenceNewPages(
            PageManager pages,
            SpaceManager spaces,
            PermissionManager permissions,
            ConfluenceActingUser acting,
            ConfluencePages known,
            Transactions transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.acting = acting;
        this.known = known;
        this.transactions = transactions;
    }

    /** What keeps a page of that name from being made; unknown spaces and hidden ones answer alike. */
    public Optional<Fault> refusal(String spaceKey, String title) {
        if (space(spaceKey).isEmpty()) {
            return Optional.of(new Fault("space", Message.of("aftermath.import.space", Fault.excerpt(spaceKey))));
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return Optional.of(new Fault("title", Message.of("aftermath.import.title", LONGEST_TITLE)));
        }
        return taken(spaceKey, title)
                ? Optional.of(new Fault("title", Message.of("aftermath.import.taken", Fault.excerpt(title))))
                : Optional.empty();
    }

    /**
     * Asks nobody whether it may be: {@link #refusal} comes first.
     *
     * @param settled goes on with the page in the same transaction
     * @return empty, and nothing is made, if somebody took the title meanwhile
     */
    public <T> Optional<T> add(String spaceKey, String title, String storage, Function<PageFacts, T> settled) {
        return transactions.race(
                () -> settled.apply(known.facts(made(spaceKey, title, storage))), () -> taken(spaceKey, title));
    }

    private Page made(String spaceKey, String title, String storage) {
        var page = new Page();
        page.setSpace(space(spaceKey).orElseThrow());
        page.setTitle(title);
        page.setBodyAsString(storage);
        page.setVersion(1);
        page.setCreator(acting.confluenceUser());
        pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return page;
    }

    private boolean taken(String spaceKey, String title) {
        return pages.getPage(spaceKey, title) != null;
    }

    private Optional<Space> space(String key) {
        var user = acting.confluenceUser();
        return Optional.ofNullable(spaces.getSpace(key))
                .filter(space -> space.getKey().equals(key))
                .filter(space -> permissions.hasPermission(user, Permission.VIEW, space))
                .filter(space -> permissions.hasCreatePermission(user, space, Page.class));
    }
}
