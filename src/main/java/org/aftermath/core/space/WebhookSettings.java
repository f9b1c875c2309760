package org.aftermath.core.space;

import java.util.Optional;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.Settings;
import org.aftermath.core.webhook.Webhook;

/** Where a space and its site want events told. A change holds from the next reading on. */
public final class WebhookSettings implements Webhook.Spaces {

    private final ReadSettings settings;

    public WebhookSettings(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Webhook> of(String spaceKey) {
        return in(settings.at(Place.space(spaceKey)), spaceKey);
    }

    @Override
    public Optional<Webhook> at(String place) {
        return place.isEmpty()
                ? in(settings.at(Place.SITE), "")
                : of(place).filter(hook -> hook.place().equals(place));
    }

    private static Optional<Webhook> in(Settings here, String spaceKey) {
        var own = here.origin(Catalogue.WEBHOOK_ADDRESS) == Settings.Origin.SPACE;
        return here.get(Catalogue.WEBHOOK_ADDRESS)
                .map(address -> new Webhook(own ? spaceKey : "", address, here.get(Catalogue.WEBHOOK_EVENTS)));
    }
}
