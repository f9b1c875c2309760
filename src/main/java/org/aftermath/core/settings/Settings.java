package org.aftermath.core.settings;

/** What holds at a place: what is set there, else what its site has, else the default. Immutable. */
public final class Settings {

    /** Where a value comes from. */
    public enum Origin {
        DEFAULT,
        SITE,
        SPACE
    }

    private final Choices site;
    private final Choices space;
    private final boolean inherits;

    private Settings(Choices site, Choices space, boolean inherits) {
        this.site = site;
        this.space = space;
        this.inherits = inherits;
    }

    static Settings ofSite(Choices site) {
        return new Settings(site, Choices.NONE, false);
    }

    static Settings ofSpace(Choices site, Choices space) {
        return new Settings(site, space, true);
    }

    public <T> T get(Setting<T> setting) {
        return setting.valueOf(text(setting));
    }

    public String text(Setting<?> setting) {
        return switch (origin(setting)) {
            case SPACE -> space.of(setting).orElseThrow();
            case SITE -> site.of(setting).orElseThrow();
            case DEFAULT -> setting.fallback();
        };
    }

    /** What would hold if nothing were set at the very place. */
    public String inherited(Setting<?> setting) {
        return inherits ? site.of(setting).orElse(setting.fallback()) : setting.fallback();
    }

    public Origin origin(Setting<?> setting) {
        if (space.of(setting).isPresent() && !isLocked(setting)) {
            return Origin.SPACE;
        }
        return site.of(setting).isPresent() ? Origin.SITE : Origin.DEFAULT;
    }

    /** True if spaces have to do with what the site has. */
    public boolean isLocked(Setting<?> setting) {
        var locked = Catalogue.LOCKED;
        return setting == locked
                || locked.valueOf(site.of(locked).orElse(locked.fallback())).contains(setting.name());
    }
}
