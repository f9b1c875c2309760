package org.aftermath.core.settings;

/** What holds at a place: what is set there, else what its site has, else the default. Immutable. */
public final class Settings {

    /** Where a value comes from. */
    public enum Origin {
        DEFAULT,
        SITE,
        SPACE,
        PERSON
    }

    private final Choices site;
    private final Choices space;
    private final Origin here;

    private Settings(Choices site, Choices space, Origin here) {
        this.site = site;
        this.space = space;
        this.here = here;
    }

    static Settings ofSite(Choices site) {
        return new Settings(site, Choices.NONE, Origin.SITE);
    }

    static Settings within(Choices site, Choices space, Origin here) {
        return new Settings(site, space, here);
    }

    public <T> T get(Setting<T> setting) {
        return setting.valueOf(text(setting));
    }

    public String text(Setting<?> setting) {
        return switch (origin(setting)) {
            case SPACE, PERSON -> space.of(setting).orElseThrow();
            case SITE -> site.of(setting).orElseThrow();
            case DEFAULT -> setting.fallback();
        };
    }

    /** What would hold if nothing were set at the very place. */
    public String inherited(Setting<?> setting) {
        return here != Origin.SITE ? site.of(setting).orElse(setting.fallback()) : setting.fallback();
    }

    public Origin origin(Setting<?> setting) {
        if (space.of(setting).isPresent() && !isLocked(setting)) {
            return here;
        }
        return site.of(setting).isPresent() ? Origin.SITE : Origin.DEFAULT;
    }

    /** Whether it is set at the very place. */
    public boolean isHere(Setting<?> setting) {
        return origin(setting) == here;
    }

    /** True if spaces have to do with what the site has. */
    public boolean isLocked(Setting<?> setting) {
        var locked = Catalogue.LOCKED;
        return setting == locked
                || locked.valueOf(site.of(locked).orElse(locked.fallback())).contains(setting.name());
    }
}
