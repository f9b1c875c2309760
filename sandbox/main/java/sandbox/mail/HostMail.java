package sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sandbox.host.Inside;

/** The mail server that plugins send with, and the queue before it; all letters end in the mailbox. */
public final class HostMail implements MailServerManager, SMTPMailServer, MailQueue {

    private final Mailbox mailbox;

    public HostMail(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }

    @Override
    public void send(Email email) {
        var recipients = Stream.of("to", "cc", "bcc")
                .map(field -> Inside.read(email, field, String.class))
                .filter(Objects::nonNull)
                .filter(address -> !address.isBlank())
                .collect(Collectors.joining(", "));
        mailbox.catchLetter(
                recipients,
                Inside.read(email, "subject", String.class),
                Inside.read(email, "mimeType", String.class),
                Inside.read(email, "body", String.class));
    }

    @Override
    public String getDefaultFrom() {
        return "host@example.com";
    }

    @Override
    public String getPrefix() {
        return "";
    }

    @Override
    public void addItem(MailQueueItem item) {
        send(Inside.read(item, "email", Email.class));
    }
}
