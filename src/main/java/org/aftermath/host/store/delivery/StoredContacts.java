package org.aftermath.host.store.delivery;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.text.Message;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.StoredMessage;

/** How it stands with each peer, in the host's database. */
public final class StoredContacts implements Contacts {

    private final ActiveObjects ao;

    public StoredContacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Contact of(String peer) {
        return Arrays.stream(ao.find(ContactRow.class, Query.select().where("PEER_NAME = ?", peer)))
                .findFirst()
                .map(StoredContacts::contact)
                .orElseGet(() -> Contact.none(peer));
    }

    @Override
    public void keep(Contact contact) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ContactRow.class, "PEER_NAME = ?", contact.peer());
            return ao.create(ContactRow.class, columns(contact).toArray());
        });
    }

    private static Columns columns(Contact contact) {
        return new Columns()
                .with("PEER_NAME", contact.peer())
                .with("FAILURES", contact.failures())
                .with("PAUSED_MILLIS", Columns.millis(contact.pausedUntil()))
                .with("TOLD_MILLIS", Columns.millis(contact.told()))
                .with("HEARD_MILLIS", Columns.millis(contact.heard()))
                .with("TROUBLE_KEY", contact.trouble().map(Message::key))
                .with("TROUBLE_ARGUMENTS", contact.trouble().map(StoredMessage::arguments))
                .with("AHEAD_MILLIS", contact.ahead().map(Duration::toMillis));
    }

    private static Contact contact(ContactRow row) {
        return new Contact(
                row.getPeerName(),
                row.getFailures(),
                Columns.instant(row.getPausedMillis()),
                Columns.instant(row.getToldMillis()),
                Columns.instant(row.getHeardMillis()),
                StoredMessage.read(row.getTroubleKey(), row.getTroubleArguments()),
                Optional.ofNullable(row.getAheadMillis()).map(Duration::ofMillis));
    }
}
