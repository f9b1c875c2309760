package org.aftermath.support;

import org.aftermath.contract.ContactsContract;
import org.aftermath.core.delivery.Contacts;

public class InMemoryContactsTest extends ContactsContract {

    @Override
    protected Contacts contacts() {
        return new InMemoryContacts();
    }
}
