package org.aftermath.support;

import org.aftermath.contract.ClaimsContract;
import org.aftermath.core.claim.Claims;

public class InMemoryClaimsTest extends ClaimsContract {

    @Override
    protected Claims claims() {
        return new InMemoryClaims(clock);
    }
}
