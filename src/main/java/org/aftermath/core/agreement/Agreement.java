package org.aftermath.core.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.ticket.Ticket;

/**
 * How page and ticket stand to each other.
 *
 * @param accounts of what was moved in the tracker
 * @param silent whether the ticket was closed without anybody saying what was done (P22)
 */
public record Agreement(List<Difference> differences, List<Account> accounts, boolean silent) {

    /** Nothing to tell, as long as there is no ticket. */
    public static final Agreement NONE = new Agreement(List.of(), List.of(), false);

    public Agreement {
        differences = List.copyOf(differences);
        accounts = List.copyOf(accounts);
    }

    /** @param reasons of that follow-up */
    public static Agreement of(FollowUp followUp, Optional<Ticket> ticket, List<Reason> reasons) {
        return ticket.map(known -> new Agreement(
                        Difference.between(followUp, known),
                        accounts(known, reasons),
                        known.trail().silent()))
                .orElse(NONE);
    }

    private static List<Account> accounts(Ticket ticket, List<Reason> reasons) {
        return Arrays.stream(Agreed.values())
                .flatMap(what -> Account.of(what, ticket.trail(), reasons).stream())
                .toList();
    }
}
