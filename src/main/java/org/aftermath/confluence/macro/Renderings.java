package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.showing.ShowFollowUps;
import org.jspecify.annotations.Nullable;

/** Finds what the macros of one rendering share, and makes it for the first of them. Safe for any thread. */
public final class Renderings {

    private static final String PROPERTY = "org.aftermath.rendering";
    private static final String READING = "org.aftermath.reading";

    private final ShowFollowUps followUps;
    private final BiFunction<Long, String, PageReading> readings;
    private final Viewer viewer;
    private final LongPredicate changeable;
    private final SpaceTicketRules rules;

    /**
     * @param readings reads a page by its id and storage format
     * @param changeable whether the page is a postmortem that the reader may change
     */
    public Renderings(
            ShowFollowUps followUps,
            BiFunction<Long, String, PageReading> readings,
            Viewer viewer,
            LongPredicate changeable,
            SpaceTicketRules rules) {
        this.followUps = followUps;
        this.readings = readings;
        this.viewer = viewer;
        this.changeable = changeable;
        this.rules = rules;
    }

    /** Empty for a page that is not saved, and for anything that is no page: nothing is known of those. */
    Optional<Rendering> of(ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof Rendering made) {
            return Optional.of(made);
        }
        var made = savedPage(context)
                .flatMap(page -> reading(context).map(reading -> rendering(page, reading.followUps())));
        made.ifPresent(rendering -> context.setProperty(PROPERTY, rendering));
        return made;
    }

    /** The page's text, read once for all macros that it has; empty as for {@link #of}. */
    Optional<PageReading> reading(ConversionContext context) {
        return savedPage(context).map(page -> reading(page, context));
    }

    /** A page that is shown within another may share its context. */
    private PageReading reading(ContentEntityObject page, ConversionContext context) {
        if (context.getProperty(READING) instanceof PageReading made && made.pageId() == page.getId()) {
            return made;
        }
        var made = readings.apply(page.getId(), storage(page));
        context.setProperty(READING, made);
        return made;
    }

    private static String storage(ContentEntityObject page) {
        @Nullable String storage = page.getBodyAsString();
        return storage == null ? "" : storage;
    }

    private Rendering rendering(ContentEntityObject page, List<FollowUpMacro> macros) {
        var id = page.getId();
        var placed = PlacedMacro.place(id, macros);
        var table = followUps.ofPage(id, viewer.zone());
        return new Rendering(id, new PlacedMacros(placed), table, changeable.test(id), warnAbove(page));
    }

    private int warnAbove(ContentEntityObject page) {
        return page instanceof SpaceContentEntityObject place
                ? rules.of(place.getSpaceKey()).warnAbove()
                : TicketRules.DEFAULT.warnAbove();
    }

    static Optional<ContentEntityObject> savedPage(ConversionContext context) {
        @Nullable ContentEntityObject entity = context.getEntity();
        return Optional.ofNullable(entity)
                .filter(page -> page.getId() > 0 && !Output.of(context).isPreview());
    }
}
