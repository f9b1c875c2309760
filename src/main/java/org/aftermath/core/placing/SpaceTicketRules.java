package org.aftermath.core.placing;

/** Each space's rules for tickets (port). */
public interface SpaceTicketRules {

    TicketRules of(String spaceKey);
}
