package org.aftermath.host.store;

import org.aftermath.contract.ContactsContract;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.host.store.delivery.ContactRow;
import org.aftermath.host.store.delivery.StoredContacts;
import org.aftermath.support.Databases;

public class PostgresContactsTest extends ContactsContract {

    @Override
    protected Contacts contacts() {
        return new StoredContacts(Databases.postgres(ContactRow.class));
    }
}
