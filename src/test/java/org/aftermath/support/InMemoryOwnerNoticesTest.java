package org.aftermath.support;

import org.aftermath.contract.OwnerNoticesContract;
import org.aftermath.core.notice.OwnerNotices;

public class InMemoryOwnerNoticesTest extends OwnerNoticesContract {

    @Override
    protected OwnerNotices notices() {
        return new InMemoryOwnerNotices();
    }
}
