package org.aftermath.confluence.rest.followup;

import java.time.LocalDate;
import org.aftermath.core.agreement.Agreement;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Reason;
import org.aftermath.core.ticket.Ticket;

/** Puts into JSON how page and ticket stand to each other. */
final class AgreementJson {

    private AgreementJson() {}

    static AgreementPayload of(Agreement agreement) {
        return new AgreementPayload(
                agreement.differences().stream()
                        .map(each -> new AgreementPayload.Differing(each.what().code(), each.page(), each.ticket()))
                        .toList(),
                agreement.accounts().stream().map(AgreementJson::of).toList(),
                agreement.silent());
    }

    private static AgreementPayload.Moved of(Account account) {
        var latest = account.latest();
        return new AgreementPayload.Moved(
                account.what().code(),
                account.moves(),
                latest.at().toString(),
                latest.from(),
                latest.to(),
                account.reason().map(AgreementJson::of).orElse(null),
                account.missing());
    }

    static AgreementPayload.Given of(Reason reason) {
        return new AgreementPayload.Given(
                reason.what().code(),
                reason.moved().toString(),
                reason.text(),
                reason.by(),
                reason.at().toString());
    }

    static FollowUpPayload.TicketPayload of(Ticket ticket) {
        return new FollowUpPayload.TicketPayload(
                ticket.key(),
                ticket.url(),
                ticket.status(),
                ticket.category().key(),
                ticket.resolution().orElse(null),
                ticket.assignee().orElse(null),
                ticket.due().map(LocalDate::toString).orElse(null),
                ticket.trail().urgency().map(Urgency::name).orElse(null),
                ticket.asOf().toString());
    }
}
