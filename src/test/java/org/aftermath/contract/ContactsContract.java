package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.text.Message;
import org.junit.Test;

public abstract class ContactsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Message SILENT = Message.of("aftermath.peer.answers", 502);

    private final Contacts contacts = contacts();

    /** Nothing is known of anybody. */
    protected abstract Contacts contacts();

    @Test
    public void knowsNothingAtFirst() {
        assertThat(contacts.of("peer")).isEqualTo(Contact.none("peer"));
    }

    @Test
    public void countsFailuresUntilThePeerIsReached() {
        contacts.missed("peer", NOW.plusSeconds(1), SILENT, Optional.empty());
        contacts.missed("peer", NOW.plusSeconds(3), SILENT, Optional.of(Duration.ofMinutes(-10)));

        var away = contacts.of("peer");
        assertThat(away.failures()).isEqualTo(2);
        assertThat(away.pause(NOW)).contains(NOW.plusSeconds(3));
        assertThat(away.pause(NOW.plusSeconds(3))).isEmpty();
        assertThat(away.trouble()).contains(SILENT);
        assertThat(away.ahead()).contains(Duration.ofMinutes(-10));

        contacts.reached("peer", NOW.plusSeconds(4), Optional.of(Duration.ZERO));

        assertThat(contacts.of("peer"))
                .isEqualTo(new Contact(
                        "peer",
                        0,
                        Optional.empty(),
                        Optional.of(NOW.plusSeconds(4)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.ZERO)));
    }

    @Test
    public void remembersWhenAPeerWasHeardAndWhyItWasDoubted() {
        contacts.heard("peer", NOW, Duration.ofSeconds(2));
        contacts.doubted("peer", Message.of("aftermath.peer.clock"), Duration.ofMinutes(10));

        var contact = contacts.of("peer");
        assertThat(contact.heard()).contains(NOW);
        assertThat(contact.trouble()).contains(Message.of("aftermath.peer.clock"));
        assertThat(contact.ahead()).contains(Duration.ofMinutes(10));

        contacts.heard("peer", NOW.plusSeconds(1), Duration.ZERO);
        assertThat(contacts.of("peer").trouble()).isEmpty();
    }

    @Test
    public void tellsPeersApart() {
        contacts.missed("one", NOW, SILENT, Optional.empty());

        assertThat(contacts.of("other").failures()).isZero();
    }
}
