package org.aftermath.confluence.rest.message;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.aftermath.confluence.rest.PostingWords;
import org.aftermath.confluence.rest.facts.FactsBody;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.support.MessageChange;
import org.aftermath.core.support.ShowMessage;
import org.aftermath.core.support.SignMessage;
import org.aftermath.core.support.WriteMessage;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;

/** Takes wishes about messages to people outside over REST. Times without a zone are the caller's. */
public final class MessageDesk {

    private static final String VERSION = "version";
    private static final String NOTHING = "aftermath.message.nothing";

    /** The body of a 409: who was faster, and the message as it is now. */
    public record Overtaken(List<ErrorList.Entry> errors, List<ErrorList.Entry> reasons, MessagePayload current) {}

    private final ShowMessage show;
    private final WriteMessage write;
    private final SignMessage sign;
    private final MessageJson json;
    private final TimeZoneManager zones;
    private final Refusals refusals;

    public MessageDesk(
            ShowMessage show,
            WriteMessage write,
            SignMessage sign,
            MessageJson json,
            TimeZoneManager zones,
            Refusals refusals) {
        this.show = show;
        this.write = write;
        this.sign = sign;
        this.json = json;
        this.zones = zones;
        this.refusals = refusals;
    }

    MessagePayload of(Postmortem postmortem) {
        return json.of(show.card(postmortem), zone());
    }

    Response write(PageFacts page, UserRef user, JsonBody body) {
        var values = new HashMap<String, String>();
        var faults = new ArrayList<Fault>();
        body.values().forEach((name, value) -> {
            if (value == null || value instanceof String) {
                values.put(name, value == null ? "" : FactsBody.clean(value.toString()));
            } else if (!name.equals(VERSION)) {
                faults.add(new Fault(Fault.excerpt(name), Message.of("aftermath.message.text")));
            }
        });
        values.remove(VERSION);
        var order = new WriteMessage.Order(page.pageId(), body.number(VERSION), values, user, zone());
        return faults.isEmpty() ? answer(write.carryOut(order)) : refusals.invalid(faults);
    }

    Response approve(PageFacts page, UserRef user, JsonBody body) {
        var faults = body.unknown(Set.of(VERSION), NOTHING);
        return faults.isEmpty() ? answer(sign.approve(order(page, user, body))) : refusals.invalid(faults);
    }

    Response post(PageFacts page, UserRef user, JsonBody body) {
        var words = new PostingWords(body);
        var faults = new ArrayList<>(body.unknown(Set.of(VERSION, PostingWords.AT, PostingWords.URL), NOTHING));
        faults.addAll(words.faults());
        if (words.faults().isEmpty() && words.posting().isEmpty()) {
            faults.add(PostingWords.missing());
        }
        return faults.isEmpty()
                ? answer(sign.post(order(page, user, body), words.posting().orElseThrow()))
                : refusals.invalid(faults);
    }

    private static SignMessage.Order order(PageFacts page, UserRef user, JsonBody body) {
        return new SignMessage.Order(page.pageId(), body.number(VERSION), user);
    }

    private Response answer(MessageChange outcome) {
        if (outcome instanceof MessageChange.Changed changed) {
            return show.ofPage(changed.message().pageId())
                    .map(card -> Response.ok(json.of(card, zone())).build())
                    .orElseGet(this::unknown);
        }
        if (outcome instanceof MessageChange.Invalid invalid) {
            return refusals.invalid(invalid.faults());
        }
        if (outcome instanceof MessageChange.Refused refused) {
            return refusals.conflict(refused.reasons());
        }
        return outcome instanceof MessageChange.Overtaken overtaken ? overtaken(overtaken) : unknown();
    }

    private Response overtaken(MessageChange.Overtaken overtaken) {
        var reasons = List.of(refusals.entry(overtaken.by()));
        return show.ofPage(overtaken.now().pageId())
                .map(card -> new Overtaken(reasons, reasons, json.of(card, zone())))
                .map(body -> Response.status(409)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(body)
                        .build())
                .orElseGet(this::unknown);
    }

    private Response unknown() {
        return refusals.of(404, Message.of("aftermath.rest.unknown"));
    }

    private ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }
}
