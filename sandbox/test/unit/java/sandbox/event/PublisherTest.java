package sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.Test;

public class PublisherTest {

    private final Queue<Runnable> pool = new ArrayDeque<>();
    private final Publisher publisher = new Publisher(pool::add);
    private final Ear ear = new Ear();

    /** An event. */
    interface Happened {}

    record Fire() implements Happened {}

    @AsynchronousPreferred
    record Smoke() implements Happened {}

    /** Hears every event twice. */
    public static final class Ear {

        private final List<String> heard = new ArrayList<>();

        @EventListener
        public void any(Object event) {
            heard.add("object");
        }

        @EventListener
        public void happened(Happened event) {
            heard.add("happened");
        }

        @EventListener
        public void text(String event) {
            heard.add("text");
        }
    }

    /** Fails at everything. */
    public static final class Clumsy {

        @EventListener
        public void any(Object event) {
            throw new IllegalStateException("clumsy");
        }
    }

    @Test
    public void callsListenersOfTheEventsTypeAndItsSupertypesAtOnce() {
        publisher.register(ear);
        publisher.publish(new Fire());
        assertThat(ear.heard).containsExactlyInAnyOrder("object", "happened");
    }

    @Test
    public void leavesAsynchronousEventsToThePool() {
        publisher.register(ear);
        publisher.publish(new Smoke());
        assertThat(ear.heard).isEmpty();
        pool.remove().run();
        assertThat(ear.heard).hasSize(2);
    }

    @Test
    public void goesOnWhenAListenerFails() {
        publisher.register(new Clumsy());
        publisher.register(ear);
        publisher.publish("x");
        assertThat(ear.heard).containsExactlyInAnyOrder("object", "text");
    }

    @Test
    public void forgetsAListenerAndKnowsEachOnce() {
        publisher.register(ear);
        publisher.register(ear);
        publisher.publish("x");
        assertThat(ear.heard).hasSize(2);
        publisher.unregister(ear);
        publisher.publish("x");
        assertThat(ear.heard).hasSize(2);
    }
}
