package org.aftermath.confluence.rest.settings;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.settings.ImportDays;
import org.aftermath.core.settings.Place;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Takes a file of holidays, iCalendar or lines of date and name, as it is. */
@LicensedOnly
@Path("settings")
@Consumes({"text/calendar", "text/csv", MediaType.TEXT_PLAIN})
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {

    private final SettingsDesk desk;
    private final ImportDays days;
    private final Refusals refusals;

    @Inject
    public HolidaysResource(SettingsDesk desk, ImportDays days, Refusals refusals) {
        this.desk = desk;
        this.days = days;
        this.refusals = refusals;
    }

    @POST
    @Path("holidays")
    public Response ofSite(@Nullable String file) {
        return take(Place.SITE, file);
    }

    @POST
    @Path("space/{key}/holidays")
    public Response ofSpace(@PathParam("key") String key, @Nullable String file) {
        return take(Place.space(key), file);
    }

    private Response take(Place place, @Nullable String body) {
        return desk.allowing(place, () -> {
            var bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            var read = days.read(bytes);
            return read instanceof Imported.Understood file
                    ? desk.answer(place, days.set(place, file))
                    : refusals.invalid(((Imported.NotUnderstood) read).faults());
        });
    }
}
