package org.aftermath.confluence.rest.settings;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.settings.Place;
import org.jspecify.annotations.Nullable;

/** The settings of the site and of its spaces; body {@code {version, set}}, as {@code GET} tells them. */
@LicensedOnly
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private final SettingsDesk desk;

    @Inject
    public SettingsResource(SettingsDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response site() {
        return desk.show(Place.SITE);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setSite(@Nullable String body) {
        return desk.replace(Place.SITE, body);
    }

    /** What the caller wishes for themselves. */
    @GET
    @Path("mine")
    public Response mine() {
        return desk.mine(desk::show);
    }

    @PUT
    @Path("mine")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setMine(@Nullable String body) {
        return desk.mine(place -> desk.replace(place, body));
    }

    @GET
    @Path("space/{key}")
    public Response space(@PathParam("key") String key) {
        return desk.show(Place.space(key));
    }

    @PUT
    @Path("space/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setSpace(@PathParam("key") String key, @Nullable String body) {
        return desk.replace(Place.space(key), body);
    }
}
