package org.aftermath.core.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;

/**
 * A message as a reader sees it.
 *
 * @param editable whether the reader may change it
 * @param notApproved why nobody can agree to it yet
 * @param notPosted why the reader cannot say that it went out
 */
public record MessageCard(
        Postmortem postmortem,
        ExternalMessage message,
        Signers signers,
        boolean editable,
        List<Message> notApproved,
        List<Message> notPosted) {

    /** Who has to do with it, as long as the host knows them. */
    public record Signers(Optional<Person> owner, Optional<Person> approver, Optional<Person> poster) {}

    public MessageCard {
        notApproved = List.copyOf(notApproved);
        notPosted = List.copyOf(notPosted);
    }

    /** What support cannot say yet. */
    public List<SheetPoint> open() {
        return Arrays.stream(SheetPoint.values())
                .filter(point -> !point.isKnown(postmortem, message))
                .toList();
    }

    /** How many points of the sheet are known. */
    public int done() {
        return total() - open().size();
    }

    public int total() {
        return SheetPoint.values().length;
    }
}
