package org.aftermath.core.ticket;

/** Each space's rules for tickets (port). */
public interface SpaceTicketRules {

    TicketRules of(String spaceKey);
}
