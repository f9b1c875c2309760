package org.aftermath.core.tracker;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.core.work.Writes;

/**
 * Tells what happened to tickets, one message at a time to each peer. Many changes of one ticket become one item that
 * shows it as it is now. A peer that cannot be reached is left alone for a while and holds up no other; an item that
 * makes a message fail is found by halving the message, so that it holds up no other either.
 */
@Writes
public final class TellProgress {

    private static final int ROUND = 500;

    private final Tidings tidings;
    private final Claims claims;
    private final IssueStates issues;
    private final Messenger messenger;
    private final Telling telling;

    /** What telling needs to know of the world. */
    public record Telling(Contacts contacts, Patience patience, Trouble trouble) {}

    public TellProgress(Tidings tidings, Claims claims, IssueStates issues, Messenger messenger, Telling telling) {
        this.tidings = tidings;
        this.claims = claims;
        this.issues = issues;
        this.messenger = messenger;
        this.telling = telling;
    }

    /** @return how long to wait before the next round; empty if nothing waits */
    public Optional<Duration> run(Turn turn) {
        var due = tidings.due(now(), ROUND);
        var open = new ArrayList<Tiding>();
        byPeer(due, open).forEach((peer, news) -> tell(peer, news, turn));
        if (!open.isEmpty()) {
            turn.write(() -> tidings.settle(open));
        }
        return tidings.nextDue().map(next -> Duration.between(now(), later(next)));
    }

    private Instant later(Instant due) {
        var now = now();
        return due.isBefore(now) ? now : due;
    }

    private Instant now() {
        return telling.patience().now();
    }

    /** What is due by peer; tidings of issues that nobody claims are left in {@code open}. */
    private Map<String, List<News>> byPeer(List<Tiding> due, List<Tiding> open) {
        var byPeer = new LinkedHashMap<String, List<News>>();
        var byUid = due.stream().collect(groupingBy(Tiding::uid, LinkedHashMap::new, toList()));
        var claimed = claims.find(byUid.keySet());
        byUid.forEach((uid, told) -> Optional.ofNullable(claimed.get(uid))
                .filter(claim -> claim.issue().isPresent())
                .ifPresentOrElse(
                        claim -> byPeer.computeIfAbsent(claim.peer(), unused -> new ArrayList<>())
                                .add(new News(claim, told)),
                        () -> open.addAll(told)));
        return byPeer;
    }

    private void tell(String peer, List<News> news, Turn turn) {
        var pause = telling.contacts().of(peer).pause(now());
        if (pause.isPresent()) {
            turn.write(() -> tidings.putOff(News.tidings(news), pause.get()));
            return;
        }
        var looking = new Looking(claims, issues, telling.trouble());
        new Round(peer, turn, looking, messenger, new Ledger(tidings, telling)).tell(news);
    }
}
