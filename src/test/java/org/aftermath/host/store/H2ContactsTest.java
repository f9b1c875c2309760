package org.aftermath.host.store;

import org.aftermath.contract.ContactsContract;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.host.store.delivery.ContactRow;
import org.aftermath.host.store.delivery.StoredContacts;
import org.aftermath.support.Databases;

public class H2ContactsTest extends ContactsContract {

    @Override
    protected Contacts contacts() {
        return new StoredContacts(Databases.h2(ContactRow.class));
    }
}
