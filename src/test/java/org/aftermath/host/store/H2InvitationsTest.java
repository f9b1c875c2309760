package org.aftermath.host.store;

import org.aftermath.contract.InvitationsContract;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.host.store.meeting.InvitationRow;
import org.aftermath.host.store.meeting.StoredInvitations;
import org.aftermath.support.Databases;

public class H2InvitationsTest extends InvitationsContract {

    @Override
    protected Invitations invitations() {
        return new StoredInvitations(Databases.h2(InvitationRow.class));
    }
}
