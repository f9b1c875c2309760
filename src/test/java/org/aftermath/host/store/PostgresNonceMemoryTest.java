package org.aftermath.host.store;

import org.aftermath.contract.NonceMemoryContract;
import org.aftermath.host.pairing.NonceMemory;
import org.aftermath.host.store.delivery.NonceRow;
import org.aftermath.host.store.delivery.StoredNonces;
import org.aftermath.support.Databases;

public class PostgresNonceMemoryTest extends NonceMemoryContract {

    @Override
    protected NonceMemory nonces() {
        return new StoredNonces(Databases.postgres(NonceRow.class));
    }
}
