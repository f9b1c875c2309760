package org.aftermath.host.job;

import com.atlassian.event.api.EventPublisher;

/**
 * Hears of what the host does, between being opened and closed. Its own methods say of what. Safe for any thread, as far as
 * those are.
 */
public abstract class Listener implements AutoCloseable {

    private final EventPublisher events;
    private final Attendance attendance = new Attendance();

    protected Listener(EventPublisher events) {
        this.events = events;
    }

    /** Begins to listen. */
    public final void open() {
        events.register(this);
    }

    /** Listens no more, and waits for what is being followed. */
    @Override
    public final void close() {
        events.unregister(this);
        attendance.close();
    }

    /** Follows what was heard, in this thread; does nothing once closed. */
    protected final void attend(Runnable work) {
        attendance.attend(work);
    }
}
