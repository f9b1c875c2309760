package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.upkeep.CatchUp;
import org.jspecify.annotations.Nullable;

/** Asks Confluence when pages were saved; how far they were followed is kept in the plugin's settings. */
public final class MissedSaves implements CatchUp.Saves {

    private static final String KEY = "org.aftermath.postmortem:followed-until";

    private final PageManager pages;
    private final PageStories stories;
    private final TimeZoneManager zones;
    private final PluginSettingsFactory settings;

    public MissedSaves(PageManager pages, PageStories stories, TimeZoneManager zones, PluginSettingsFactory settings) {
        this.pages = pages;
        this.stories = stories;
        this.zones = zones;
        this.settings = settings;
    }

    @Override
    public Optional<Instant> followedUntil() {
        return Optional.ofNullable(settings.createGlobalSettings().get(KEY))
                .map(text -> Instant.parse(text.toString()));
    }

    @Override
    public void followedUntil(Instant moment) {
        settings.createGlobalSettings().put(KEY, moment.toString());
    }

    @Override
    public Optional<CatchUp.Saved> between(Instant from, Instant to, long pageId) {
        return Optional.ofNullable(pages.getPage(pageId))
                .filter(page -> page.isCurrent() && !page.isDeleted())
                .filter(page -> isBetween(from, page.getLastModificationDate(), to))
                .map(page -> new CatchUp.Saved(
                        stories.of(page),
                        Optional.ofNullable(page.getLastModifier())
                                .map(user -> new UserRef(user.getKey().getStringValue())),
                        zones.getDefaultTimeZone().toZoneId()));
    }

    private static boolean isBetween(Instant from, @Nullable Date saved, Instant to) {
        return saved == null
                || saved.toInstant().isAfter(from) && saved.toInstant().isBefore(to);
    }
}
