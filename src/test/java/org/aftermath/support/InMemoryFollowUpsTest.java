package org.aftermath.support;

import org.aftermath.contract.FollowUpsContract;
import org.aftermath.core.followup.FollowUps;

public class InMemoryFollowUpsTest extends FollowUpsContract {

    @Override
    protected FollowUps followUps() {
        return new InMemoryFollowUps();
    }
}
