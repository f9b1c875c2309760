package org.aftermath.confluence.rest.followup;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.writing.FollowUpEdit;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;

/** Takes wishes about follow-ups over REST and tells how they went. */
public final class FollowUpDesk {

    /** The body of a 409: who was faster, and the follow-up as it is now. */
    public record Overtaken(List<ErrorList.Entry> errors, List<ErrorList.Entry> reasons, FollowUpPayload current) {}

    private final WriteFollowUps write;
    private final ShowFollowUps show;
    private final FollowUpJson json;
    private final TimeZoneManager zones;
    private final Refusals refusals;

    public FollowUpDesk(
            WriteFollowUps write, ShowFollowUps show, FollowUpJson json, TimeZoneManager zones, Refusals refusals) {
        this.write = write;
        this.show = show;
        this.json = json;
        this.zones = zones;
        this.refusals = refusals;
    }

    Response add(long pageId, FollowUpOrder order) {
        return order.additionFaults().isEmpty()
                ? answer(201, write.add(pageId, order.wish()))
                : refusals.invalid(order.additionFaults());
    }

    Response change(FollowUpUid uid, FollowUpOrder order) {
        return order.changeFaults().isEmpty()
                ? answer(200, write.change(uid, order.wish()))
                : refusals.invalid(order.changeFaults());
    }

    Response decide(FollowUpUid uid, FollowUpOrder order) {
        return order.decisionFaults().isEmpty()
                ? answer(200, write.decide(uid, order.wish()))
                : refusals.invalid(order.decisionFaults());
    }

    private Response answer(int good, FollowUpEdit edit) {
        if (edit instanceof FollowUpEdit.Done done) {
            return Response.status(good).entity(payload(done.followUp())).build();
        }
        if (edit instanceof FollowUpEdit.Invalid invalid) {
            return refusals.invalid(invalid.faults());
        }
        if (edit instanceof FollowUpEdit.Overtaken overtaken) {
            return overtaken(overtaken.now());
        }
        return edit instanceof FollowUpEdit.Refused refused
                ? refusals.conflict(List.of(refused.reason()))
                : refusals.of(404, Message.of("aftermath.followup.gone"));
    }

    private Response overtaken(FollowUp now) {
        var reasons = List.of(refusals.entry(Message.of("aftermath.followup.overtaken", Fault.excerpt(now.text()))));
        return Response.status(409)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Overtaken(reasons, reasons, payload(now)))
                .build();
    }

    private FollowUpPayload payload(FollowUp followUp) {
        return json.of(show.line(followUp, zones.getUserTimeZone().toZoneId()));
    }
}
