package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.Optional;
import java.util.function.BiFunction;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.work.Once;
import org.jspecify.annotations.Nullable;

/** Finds what the macros of one rendering share, and makes it for the first of them. Safe for any thread. */
public final class Renderings {

    private static final String PROPERTY = "org.aftermath.rendering";

    /**
     * What pages are read from.
     *
     * @param readings reads a page by its id and storage format
     */
    public record Sources(
            Postmortems postmortems,
            Pages pages,
            ShowFollowUps followUps,
            BiFunction<Long, String, PageReading> readings,
            SpaceTicketRules rules,
            Viewer viewer) {}

    private final Sources sources;

    public Renderings(Sources sources) {
        this.sources = sources;
    }

    /** Empty for a page that is not saved, and for anything that is no page: nothing is known of those. */
    Optional<Rendering> of(ConversionContext context) {
        return savedPage(context).map(page -> of(page, context));
    }

    /** A page that is shown within another may share its context. */
    private Rendering of(ContentEntityObject page, ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof Rendering made && made.pageId() == page.getId()) {
            return made;
        }
        var made = new Rendering(page.getId(), spaceKey(page), new Once<>(() -> storage(page)), sources);
        context.setProperty(PROPERTY, made);
        return made;
    }

    private static String storage(ContentEntityObject page) {
        @Nullable String storage = page.getBodyAsString();
        return storage == null ? "" : storage;
    }

    /** A comment is in no space; it has the rules of the site. */
    private static String spaceKey(ContentEntityObject page) {
        @Nullable String key = page instanceof SpaceContentEntityObject place ? place.getSpaceKey() : "";
        return key == null ? "" : key;
    }

    static Optional<ContentEntityObject> savedPage(ConversionContext context) {
        @Nullable ContentEntityObject entity = context.getEntity();
        return Optional.ofNullable(entity)
                .filter(page -> page.getId() > 0 && !Output.of(context).isPreview());
    }
}
