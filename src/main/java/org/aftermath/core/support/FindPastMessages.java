package org.aftermath.core.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;

/**
 * Finds earlier messages to learn from (G18), newest first, leaving out those on pages that the acting user may not see.
 * Looks at a bounded number per call, so a reader who may see little gets short answers rather than long waits.
 */
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
        var found = new ArrayList<Past>();
        var from = cursor;
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += limit) {
            var batch = messages.past(filter, from, limit);
            for (var message : batch) {
                if (found.size() == limit) {
                    return new Slice(found, from);
                }
                from = Optional.of(message.pageId());
                pages.visible(message.pageId()).ifPresent(page -> found.add(new Past(message, page)));
            }
            if (batch.size() < limit) {
                return new Slice(found, Optional.empty());
            }
        }
        return new Slice(found, from);
    }
}
