package org.aftermath.support;

import org.aftermath.core.upkeep.ForgetPage;

/** Nobody reckons with any page. */
public final class NoFarewell implements ForgetPage.Farewell {

    @Override
    public void trashed(long pageId) {}

    @Override
    public void restored(long pageId) {}

    @Override
    public boolean isOwed(long pageId) {
        return false;
    }
}
