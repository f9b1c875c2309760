package org.aftermath.host.store;

import org.aftermath.contract.SessionsContract;
import org.aftermath.core.session.Sessions;
import org.aftermath.host.store.session.GuestRow;
import org.aftermath.host.store.session.RemarkRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.session.StoredSessions;
import org.aftermath.support.Databases;

public class PostgresSessionsTest extends SessionsContract {

    @Override
    protected Sessions sessions() {
        return new StoredSessions(Databases.postgres(SessionRow.class, RemarkRow.class, GuestRow.class));
    }
}
