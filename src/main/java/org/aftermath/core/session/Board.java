package org.aftermath.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A writing meeting with all that was said in it, in the order in which it was said, and everybody who is there. */
public record Board(Session session, List<Remark> remarks, List<Guest> guests) {

    public Board {
        remarks = List.copyOf(remarks);
        guests = List.copyOf(guests);
    }

    /** Empty if none has begun on the page. */
    public static Optional<Board> of(Sessions sessions, long pageId) {
        return sessions.ofPage(pageId)
                .map(session -> new Board(session, sessions.remarks(pageId), sessions.guests(pageId)));
    }

    public List<Remark> all(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }

    public int questions(Remark.State state) {
        return (int) all(Remark.Kind.QUESTION).stream()
                .filter(remark -> remark.state() == state)
                .count();
    }

    /** Of the edits that the author still has to see to (L17). */
    public int owed() {
        return (int) remarks.stream().filter(Remark::isOwed).count();
    }

    public int readBefore() {
        return (int) guests.stream().filter(Guest::readBefore).count();
    }

    public int otherTeams() {
        return (int) guests.stream().filter(Guest::otherTeam).count();
    }

    /** How long it took, in minutes; empty until it is over (L20). */
    public Optional<Integer> minutes() {
        return session.endedAt()
                .map(end -> (int) Duration.between(session.startedAt(), end).toMinutes());
    }
}
