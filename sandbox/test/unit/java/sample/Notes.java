package sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps notes, and writes down what it hears. */
public class Notes implements LifecycleAware {

    private final ActiveObjects objects;
    private final EventPublisher publisher;

    public Notes(ActiveObjects objects, EventPublisher publisher) {
        this.objects = objects;
        this.publisher = publisher;
    }

    @Override
    public void onStart() {
        publisher.register(this);
        add("started");
    }

    @Override
    public void onStop() {
        publisher.unregister(this);
    }

    @EventListener
    public void heard(String event) {
        add("heard " + event);
    }

    void add(String text) {
        objects.create(Note.class, new DBParam("TEXT", text));
    }

    List<String> all() {
        return objects.executeInTransaction(
                () -> Arrays.stream(objects.find(Note.class, Query.select().order("ID")))
                        .map(Note::getText)
                        .toList());
    }
}
