package com.atlassian.confluence.event.events;

/** Something that happened in this host. */
public abstract class ConfluenceEvent {

    private final Object source;
    private final long timestamp = System.currentTimeMillis();

    protected ConfluenceEvent(Object source) {
        this.source = source;
    }

    public long getTimestamp() {
        return timestamp;
    }

    public Object getSource() {
        return source;
    }
}
