package e2e.held;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Stops Jira right after it has stored an issue whose summary begins with {@value #MARK}, before anybody is told: long
 * enough to be killed there. Does so while the file exists whose path is in the system property {@value #FILE}, and
 * deletes it then.
 */
public final class Holding {

    public static final String FILE = "e2e.hold";
    public static final String MARK = "Hold";

    private final EventPublisher events;

    public Holding(EventPublisher events) {
        this.events = events;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void stored(IssueEvent event) throws IOException, InterruptedException {
        var file = Path.of(System.getProperty(FILE, "none"));
        if (event.getIssue().getSummary().startsWith(MARK) && Files.deleteIfExists(file)) {
            new CountDownLatch(1).await();
        }
    }
}
