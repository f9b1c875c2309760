package org.aftermath.host.store;

import org.aftermath.contract.ClaimsContract;
import org.aftermath.core.claim.Claims;
import org.aftermath.host.store.ticket.ClaimRow;
import org.aftermath.host.store.ticket.StoredClaims;
import org.aftermath.support.Databases;

public class H2ClaimsTest extends ClaimsContract {

    @Override
    protected Claims claims() {
        return new StoredClaims(Databases.h2(ClaimRow.class), clock);
    }
}
