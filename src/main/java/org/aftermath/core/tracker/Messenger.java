package org.aftermath.core.tracker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.work.Writes;

/** The way to those who wait for progress (port). */
@Writes
public interface Messenger {

    /** How telling it ended. */
    sealed interface Delivery {

        /**
         * It arrived for certain.
         *
         * @param ahead how far the peer's clock is ahead of ours, if it told
         */
        record Arrived(Optional<Duration> ahead) implements Delivery {}

        /**
         * Nobody took it, or nobody may: nothing else would arrive now. The same may be told again.
         *
         * @param wish how long the peer asks to be left alone
         */
        record Away(Message reason, Optional<Duration> wish, Optional<Duration> ahead) implements Delivery {}

        /** The peer answered that it cannot take this; it may take other things. */
        record Refused(Message reason) implements Delivery {}
    }

    /**
     * Tells it, and waits for the answer.
     *
     * @param peer to whom
     */
    Delivery deliver(String peer, List<Progress> items);
}
