package org.aftermath.jira.rest.incident;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aftermath.core.incident.IncidentRules;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Administered;
import org.aftermath.host.rest.Refusals;
import org.aftermath.jira.incident.IncidentSettings;
import org.jspecify.annotations.Nullable;

/** What an incident is in this Jira, for its administrators. */
@AdminOnly
@Administered
@Path("incident-settings")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentSettingsResource {

    private final IncidentSettings settings;
    private final Refusals refusals;

    /** The rules in JSON: severities by priority, {@code least} and {@code space} as in {@link IncidentRules}. */
    public record Payload(
            List<String> types, Map<String, String> severities, String least, String space, int version) {}

    @Inject
    public IncidentSettingsResource(IncidentSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @GET
    public Payload get() {
        var kept = settings.kept();
        var rules = kept.rules();
        var severities = new TreeMap<String, String>();
        rules.severities().forEach((priority, severity) -> severities.put(priority, severity.code()));
        return new Payload(rules.types(), severities, rules.least().code(), rules.space(), kept.version());
    }

    /** The whole of it; what is left out takes its default. 409 if {@code version} is given and not the newest. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@Nullable String body) {
        return refusals.understood(body, wish -> put(new RulesOrder(wish)));
    }

    private Response put(RulesOrder order) {
        var faults = order.faults();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        return settings.keep(order.rules(), order.version())
                ? Response.ok(get()).build()
                : refusals.of(409, Message.of("aftermath.incident.stale"));
    }
}
