package org.aftermath.core.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.outbox.TicketTracker.Answer;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;

/** Requests that are sent together: of one page, by one person. */
record Batch(List<Request> requests) {

    /** So many that a message costs little beside what it asks for, and is answered while one waits for it. */
    private static final int MOST = 50;

    private record Sender(long pageId, UserRef user) {}

    /** In the order of the oldest of each. */
    static List<Batch> of(List<Request> due) {
        var together = new LinkedHashMap<Sender, List<Request>>();
        due.forEach(request -> together.computeIfAbsent(
                        new Sender(request.uid().pageId(), request.onBehalfOf()), unused -> new ArrayList<>())
                .add(request));
        return together.values().stream().flatMap(Batch::parts).toList();
    }

    private static Stream<Batch> parts(List<Request> together) {
        return IntStream.iterate(0, from -> from < together.size(), from -> from + MOST)
                .mapToObj(from -> new Batch(together.subList(from, Math.min(together.size(), from + MOST))));
    }

    long pageId() {
        return requests.get(0).uid().pageId();
    }

    UserRef onBehalfOf() {
        return requests.get(0).onBehalfOf();
    }

    /** Those that have no ticket yet. */
    Set<FollowUpUid> without(List<Tickets.Known> known) {
        var uids = new LinkedHashSet<FollowUpUid>();
        requests.forEach(request -> uids.add(request.uid()));
        known.stream().filter(each -> each.ticket().isPresent()).forEach(each -> uids.remove(each.uid()));
        return uids;
    }

    Map<Request, Answer> answered(Map<FollowUpUid, Answer> answers) {
        var answered = new LinkedHashMap<Request, Answer>();
        requests.stream()
                .filter(request -> answers.containsKey(request.uid()))
                .forEach(request -> answered.put(request, answers.get(request.uid())));
        return answered;
    }

    static Map<Request, Ticket> opened(Map<Request, Answer> answered) {
        var opened = new LinkedHashMap<Request, Ticket>();
        answered.forEach((request, answer) -> {
            if (answer instanceof Answer.Opened found) {
                opened.put(request, found.ticket());
            }
        });
        return opened;
    }
}
