package org.aftermath.core.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * What is to be told, and what became of what was told (port). Joins the caller's transaction; one contract binds every
 * implementation.
 */
public interface Deliveries {

    /**
     * @param id the same however often it is tried, so that a receiver knows what it has already
     * @param place see {@link Webhook#place}
     * @param body as it is sent; empty once it is done with
     * @param attempts how often it has failed
     * @param due when it is tried; empty once it is done with
     * @param trouble what kept it the last time; of one that is done with, why it was given up
     */
    record Delivery(
            String id,
            String place,
            String event,
            String body,
            int attempts,
            Instant since,
            Optional<Instant> due,
            Optional<Message> trouble) {}

    /** Due at once. */
    @Writes
    void add(String id, String place, String event, Map<String, ?> body);

    /** Those due at that time, oldest first. */
    List<Delivery> due(Instant now, int limit);

    /** @param failed whether that counts as an attempt */
    @Writes
    void putOff(Delivery delivery, Instant when, boolean failed, Message why);

    /** It arrived or, with a reason, is given up. What was done with a month before is forgotten. */
    @Writes
    void finish(Delivery delivery, Optional<Message> why);

    /** Of one place, the latest first. */
    List<Delivery> recent(String place, int limit);
}
