package org.aftermath.support;

import org.aftermath.contract.MessagesContract;

public class InMemoryMessagesTest extends MessagesContract {

    @Override
    protected Stores stores() {
        var postmortems = new InMemoryPostmortems();
        return new Stores(new InMemoryMessages(postmortems), postmortems);
    }
}
