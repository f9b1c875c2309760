package org.aftermath.support;

import org.aftermath.contract.SessionsContract;
import org.aftermath.core.session.Sessions;

public class InMemorySessionsTest extends SessionsContract {

    @Override
    protected Sessions sessions() {
        return new InMemorySessions();
    }
}
