package org.aftermath.core.support;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.work.Sieve;

/** Finds earlier messages to learn from (G18), newest first, leaving out those on pages that the acting user may not see. */
public final class FindPastMessages {

    private static final int MOST_LOOKED_AT = 500;

    /** A message that was agreed to or went out, and the page it stands on. */
    public record Past(ExternalMessage message, PageFacts page) {}

    /** @param next where to go on; empty at the end */
    public record Slice(List<Past> messages, Optional<Long> next) {}

    private final Messages messages;
    private final Pages pages;

    public FindPastMessages(Messages messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    public Slice find(PastFilter filter, Optional<Long> cursor, int limit) {
        var sieve = new Sieve<ExternalMessage, Past>(
                (from, most) -> messages.past(filter, from, most),
                ExternalMessage::pageId,
                each -> pages.visible(each.pageId()).map(page -> new Past(each, page)),
                MOST_LOOKED_AT);
        var slice = sieve.slice(cursor, limit);
        return new Slice(slice.kept(), slice.next());
    }
}
