package org.aftermath.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.work.Once;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.rest.peer.Mailbox;
import org.aftermath.jira.account.Hands;
import org.aftermath.jira.account.ServiceAccounts;

/**
 * Who makes the issues of a request. A service account serves pages, not whoever finds the address: only what a peer
 * signed gets one.
 */
public final class OrderHands {

    private static final String TARGET = "/rest/aftermath/1.0/";

    private final ServiceAccounts accounts;
    private final Gatekeeper gatekeeper;

    public OrderHands(ServiceAccounts accounts, Gatekeeper gatekeeper) {
        this.accounts = accounts;
        this.gatekeeper = gatekeeper;
    }

    /** For one order that makes nothing. */
    Hands of(TicketOrder order, ApplicationUser user) {
        return accounts.hands(order, user);
    }

    /**
     * For the orders of one request.
     *
     * @param path as it was signed
     */
    Function<TicketOrder, Hands> of(ApplicationUser user, String path, HttpHeaders headers, String body) {
        // A signature is believed only once.
        var signed = new Once<>(() -> gatekeeper
                .objection(Mailbox.signature(headers), "PUT", TARGET + path, body.getBytes(StandardCharsets.UTF_8))
                .isEmpty());
        return order -> {
            var hands = accounts.hands(order, user);
            return hands.isStandIn() && !signed.get() ? Hands.of(user) : hands;
        };
    }
}
