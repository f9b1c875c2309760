package org.aftermath.host.job;

import org.aftermath.core.delivery.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells trouble in the host's log. */
public final class LoggedTrouble implements Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedTrouble.class);

    @Override
    public void tell(String what, RuntimeException failure) {
        LOG.error(what, failure);
    }
}
