package org.aftermath.host.store;

import org.aftermath.contract.NonceMemoryContract;
import org.aftermath.host.remote.NonceMemory;
import org.aftermath.support.Databases;

public class PostgresNonceMemoryTest extends NonceMemoryContract {

    @Override
    protected NonceMemory nonces() {
        return new StoredNonces(Databases.postgres(NonceRow.class));
    }
}
