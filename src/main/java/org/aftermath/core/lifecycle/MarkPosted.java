package org.aftermath.core.lifecycle;

import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.support.MessageBook;
import org.aftermath.core.work.Writes;

/** Whoever closes a postmortem with time and address of its message says that the message went out. */
@Writes
public final class MarkPosted implements StepFollower {

    private final MessageBook book;

    public MarkPosted(MessageBook book) {
        this.book = book;
    }

    @Override
    public void taken(Postmortem moved, StatusChange step, Optional<Posting> posting) {
        if (step.to() == Status.CLOSED && moved.externalMessage().orElse(false)) {
            posting.ifPresent(told -> book.sent(moved.pageId(), new Posted(step.who(), told)));
        }
    }
}
