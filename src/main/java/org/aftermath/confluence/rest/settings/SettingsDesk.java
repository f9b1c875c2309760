package org.aftermath.confluence.rest.settings;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.ChangeSettings;
import org.aftermath.core.settings.ChangeSettings.Outcome;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.Stewards;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Shows and changes settings for those whose they are. */
public final class SettingsDesk {

    private final Stewards stewards;
    private final ReadSettings read;
    private final ChangeSettings change;
    private final ActingUser acting;
    private final Refusals refusals;

    public SettingsDesk(
            Stewards stewards, ReadSettings read, ChangeSettings change, ActingUser acting, Refusals refusals) {
        this.stewards = stewards;
        this.read = read;
        this.change = change;
        this.acting = acting;
        this.refusals = refusals;
    }

    /** 404 for a space that the caller may not see, 403 for whoever does not administer the place. */
    Response allowing(Place place, Supplier<Response> work) {
        return switch (stewards.over(place)) {
            case MAY -> work.get();
            case MAY_NOT -> refusals.of(403, Message.of("aftermath.settings.fault.forbidden"));
            case UNKNOWN -> refusals.of(404, Message.of("aftermath.settings.fault.space"));
        };
    }

    /** 401 for nobody; everybody has settings of their own. */
    Response mine(Function<Place, Response> work) {
        return acting.current().map(Place::person).map(work).orElseGet(refusals::anonymous);
    }

    Response show(Place place) {
        return allowing(
                place, () -> Response.ok(payload(place, read.chosenAt(place))).build());
    }

    Response replace(Place place, @Nullable String body) {
        return allowing(place, () -> refusals.understood(body, order -> replace(place, new SettingsOrder(order))));
    }

    private Response replace(Place place, SettingsOrder order) {
        var faults = order.faults();
        return faults.isEmpty() ? answer(place, change.replace(place, order.choices())) : refusals.invalid(faults);
    }

    Response answer(Place place, Outcome outcome) {
        if (outcome instanceof Outcome.Changed changed) {
            return Response.ok(payload(place, changed.choices())).build();
        }
        return outcome instanceof Outcome.Refused refused
                ? refusals.invalid(refused.faults())
                : overtaken(place, ((Outcome.Overtaken) outcome).current());
    }

    private Response overtaken(Place place, Choices current) {
        var reasons = List.of(refusals.entry(Message.of("aftermath.settings.fault.overtaken")));
        return Response.status(Response.Status.CONFLICT)
                .entity(new SettingsPayload.Overtaken(reasons, reasons, payload(place, current)))
                .build();
    }

    private SettingsPayload payload(Place place, Choices set) {
        var settings = read.at(place);
        var effective = new LinkedHashMap<String, SettingsPayload.Effective>();
        Catalogue.at(place)
                .forEach(setting -> effective.put(
                        setting.name(),
                        new SettingsPayload.Effective(
                                settings.text(setting),
                                settings.inherited(setting),
                                settings.origin(setting).name().toLowerCase(Locale.ROOT),
                                settings.isLocked(setting))));
        return new SettingsPayload(place.spaceKey().orElse(null), set.version(), set.texts(), effective);
    }
}
