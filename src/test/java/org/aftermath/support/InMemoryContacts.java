package org.aftermath.support;

import java.util.HashMap;
import java.util.Map;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Contacts;

public final class InMemoryContacts implements Contacts {

    private final Map<String, Contact> contacts = new HashMap<>();

    @Override
    public synchronized Contact of(String peer) {
        return contacts.getOrDefault(peer, Contact.none(peer));
    }

    @Override
    public synchronized void keep(Contact contact) {
        contacts.put(contact.peer(), contact);
    }
}
