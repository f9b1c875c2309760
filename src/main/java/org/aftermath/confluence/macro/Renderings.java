package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.showing.ShowFollowUps;
import org.jspecify.annotations.Nullable;

/** Finds what the macros of one rendering share, and makes it for the first of them. Safe for any thread. */
public final class Renderings {

    private static final String PROPERTY = "org.aftermath.rendering";

    private final ShowFollowUps followUps;
    private final Function<String, List<FollowUpMacro>> macrosOf;
    private final Viewer viewer;
    private final LongPredicate changeable;
    private final SpaceTicketRules rules;

    /**
     * @param macrosOf reads the follow-up macros of a page in storage format
     * @param changeable whether the page is a postmortem that the reader may change
     */
    public Renderings(
            ShowFollowUps followUps,
            Function<String, List<FollowUpMacro>> macrosOf,
            Viewer viewer,
            LongPredicate changeable,
            SpaceTicketRules rules) {
        this.followUps = followUps;
        this.macrosOf = macrosOf;
        this.viewer = viewer;
        this.changeable = changeable;
        this.rules = rules;
    }

    /** Empty for a page that is not saved, and for anything that is no page: nothing is known of those. */
    Optional<Rendering> of(ConversionContext context) {
        if (context.getProperty(PROPERTY) instanceof Rendering made) {
            return Optional.of(made);
        }
        var made = savedPage(context).map(this::rendering);
        made.ifPresent(rendering -> context.setProperty(PROPERTY, rendering));
        return made;
    }

    private Rendering rendering(ContentEntityObject page) {
        var id = page.getId();
        var placed = PlacedMacro.place(id, macrosOf.apply(page.getBodyAsString()));
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
