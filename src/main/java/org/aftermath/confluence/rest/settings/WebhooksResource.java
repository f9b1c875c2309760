package org.aftermath.confluence.rest.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aftermath.core.settings.Place;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.core.webhook.TellWebhooks;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.WebhookSecrets;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** What became of events that other programs were to be told, by the site or by a space, for those who administer it. */
@LicensedOnly
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private static final int MOST = 50;

    /**
     * One event.
     *
     * @param state {@code waiting}, {@code delivered} or {@code ended}
     * @param next when it is tried again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String id,
            String event,
            String at,
            int attempts,
            String state,
            @Nullable String next,
            @Nullable String problem) {}

    private final SettingsDesk desk;
    private final Deliveries deliveries;
    private final TellWebhooks telling;
    private final WebhookSecrets secrets;
    private final Transactions transactions;
    private final Translator translator;
    private final Refusals refusals;

    @Inject
    public WebhooksResource(
            SettingsDesk desk,
            Deliveries deliveries,
            TellWebhooks telling,
            WebhookSecrets secrets,
            Transactions transactions,
            Translator translator,
            Refusals refusals) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.telling = telling;
        this.secrets = secrets;
        this.transactions = transactions;
        this.translator = translator;
        this.refusals = refusals;
    }

    /** {@code {deliveries}}: the last 50, the latest first; {@code space} for a space's own instead of the site's. */
    @GET
    public Response recent(@QueryParam("space") @DefaultValue("") String space) {
        return at(space, place -> {
            var recent = transactions.within(() -> deliveries.recent(place, MOST));
            return Response.ok(
                            Map.of("deliveries", recent.stream().map(this::line).toList()))
                    .build();
        });
    }

    /** Signs with a new secret from now on, and tells it this once: {@code {secret}}. */
    @POST
    @Path("secret")
    public Response secret(@QueryParam("space") @DefaultValue("") String space) {
        return at(space, place -> Response.ok(Map.of("secret", secrets.renew(place)))
                .build());
    }

    /** Delivers {@code ping}, an event of no postmortem; 409 if the place has no address of its own. */
    @POST
    @Path("ping")
    public Response ping(@QueryParam("space") @DefaultValue("") String space) {
        return at(
                space,
                place -> transactions.within(() -> telling.ping(place))
                        ? Response.accepted().build()
                        : refusals.conflict(List.of(Message.of("aftermath.webhook.none"))));
    }

    private Response at(String space, Function<String, Response> work) {
        return desk.allowing(space.isEmpty() ? Place.SITE : Place.space(space), () -> work.apply(space));
    }

    private Line line(Delivery delivery) {
        var ended = delivery.trouble().isPresent() ? "ended" : "delivered";
        return new Line(
                delivery.id(),
                delivery.event(),
                delivery.since().toString(),
                delivery.attempts(),
                delivery.due().isPresent() ? "waiting" : ended,
                delivery.due().map(Object::toString).orElse(null),
                delivery.trouble().map(translator::say).orElse(null));
    }
}
