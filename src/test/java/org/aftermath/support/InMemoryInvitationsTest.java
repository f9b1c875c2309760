package org.aftermath.support;

import org.aftermath.contract.InvitationsContract;
import org.aftermath.core.meeting.Invitations;

public class InMemoryInvitationsTest extends InvitationsContract {

    @Override
    protected Invitations invitations() {
        return new InMemoryInvitations();
    }
}
