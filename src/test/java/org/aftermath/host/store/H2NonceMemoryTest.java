package org.aftermath.host.store;

import org.aftermath.contract.NonceMemoryContract;
import org.aftermath.host.pairing.NonceMemory;
import org.aftermath.host.store.delivery.NonceRow;
import org.aftermath.host.store.delivery.StoredNonces;
import org.aftermath.support.Databases;

public class H2NonceMemoryTest extends NonceMemoryContract {

    @Override
    protected NonceMemory nonces() {
        return new StoredNonces(Databases.h2(NonceRow.class));
    }
}
