package org.aftermath.support;

import org.aftermath.contract.SupportNoticesContract;
import org.aftermath.core.notice.SupportNotices;

public class InMemorySupportNoticesTest extends SupportNoticesContract {

    @Override
    protected SupportNotices notices() {
        return new InMemorySupportNotices();
    }
}
