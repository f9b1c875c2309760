package org.aftermath.support;

import org.aftermath.contract.PromisesContract;

public class InMemoryPromisesTest extends PromisesContract {

    @Override
    protected Books books() {
        var followUps = new InMemoryFollowUps();
        var tickets = new InMemoryTickets();
        var postmortems = new InMemoryPostmortems();
        return new Books(followUps, tickets, postmortems, new InMemoryPromises(followUps, tickets, postmortems));
    }
}
