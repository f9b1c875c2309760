package org.aftermath.confluence.rest.postmortem;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.facts.FactsBody;
import org.aftermath.confluence.rest.facts.FactsForm;
import org.aftermath.confluence.rest.facts.FactsJson;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Speaker;
import org.aftermath.core.space.RolesOfSpace;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;

/** Takes wishes to change facts over REST. Times without a zone are the caller's. */
public final class FactsDesk {

    /** The body of a 409: who was faster, and the record as it is now. */
    public record Overtaken(List<ErrorList.Entry> errors, List<ErrorList.Entry> reasons, PostmortemPayload current) {}

    private final ChangeFacts change;
    private final PostmortemJson json;
    private final People people;
    private final TimeZoneManager zones;
    private final Refusals refusals;
    private final RolesOfSpace roles;

    public FactsDesk(
            ChangeFacts change,
            PostmortemJson json,
            People people,
            TimeZoneManager zones,
            Refusals refusals,
            RolesOfSpace roles) {
        this.change = change;
        this.json = json;
        this.people = people;
        this.zones = zones;
        this.refusals = refusals;
        this.roles = roles;
    }

    FactsForm form(Postmortem postmortem) {
        return new FactsJson(people).form(postmortem, reader()).offering(roles.of(postmortem.spaceKey()));
    }

    Response change(PageFacts page, UserRef user, JsonBody body) {
        var wish = FactsBody.of(body);
        var order = new ChangeFacts.Order(
                page.pageId(), wish.version(), wish.values(), wish.reason(), user, reader().zone());
        var outcome = change.carryOut(order);
        if (outcome instanceof FactChange.Changed changed) {
            return Response.ok(json.of(changed.postmortem(), page)).build();
        }
        if (outcome instanceof FactChange.Invalid invalid) {
            return refusals.invalid(invalid.faults());
        }
        if (outcome instanceof FactChange.Overtaken overtaken) {
            return overtaken(overtaken, page);
        }
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    private Response overtaken(FactChange.Overtaken overtaken, PageFacts page) {
        var reasons = List.of(refusals.entry(overtaken.by()));
        return Response.status(409)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Overtaken(reasons, reasons, json.of(overtaken.now(), page)))
                .build();
    }

    private Speaker reader() {
        return new Speaker(people, zones.getUserTimeZone().toZoneId());
    }
}
