package e2e.foreign;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;

/** Hears what it has greeted: needs two services of the host, and its context. */
public final class Greeting {

    private final EventPublisher events;
    private final ApplicationProperties host;
    private String heard = "";

    public Greeting(EventPublisher events, ApplicationProperties host) {
        this.events = events;
        this.host = host;
    }

    public void start() {
        events.register(this);
        events.publish("Hello, " + host.getDisplayName());
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void hear(String greeting) {
        heard = greeting;
    }

    @Override
    public String toString() {
        return heard;
    }
}
