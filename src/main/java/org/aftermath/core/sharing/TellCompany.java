package org.aftermath.core.sharing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Sends what was learned of a postmortem to people and groups, each of whom may read its page, and ticks the owner's last
 * duty with their names (G28). That tick is what lets one of two through who press at once: nobody gets the mail twice,
 * and after a crash in between some may get none. Whether the sender may change the page is for the caller to check.
 */
@Writes
public final class TellCompany {

    /** How many people one mail may go to. */
    public static final int MOST = 200;

    private final People people;
    private final Members members;
    private final Letters letters;
    private final TickDuty tick;

    /** What is to be sent, and by whom. */
    public record Mailing(long pageId, Set<UserRef> to, String named, String subject, String text, UserRef by) {}

    /** Whom names meant, and the names that meant nobody. */
    public record Circle(Set<UserRef> people, List<String> unknown) {}

    /**
     * What became of it.
     *
     * @param why it was not sent, and nothing changed
     * @param reached how many it was sent to
     * @param left how many it was not sent to, because they may not see the page or have no address
     */
    public record Outcome(Optional<Message> why, int reached, int left) {}

    public TellCompany(People people, Members members, Letters letters, TickDuty tick) {
        this.people = people;
        this.members = members;
        this.letters = letters;
        this.tick = tick;
    }

    /** @param names login names and names of groups; of two that are alike the person is meant */
    public Circle circle(List<String> names) {
        var meant = new LinkedHashSet<UserRef>();
        var unknown = new ArrayList<String>();
        for (var name : names) {
            var found = people.named(name).map(Person::ref).map(List::of).orElseGet(() -> members.of(name, MOST + 1));
            meant.addAll(found);
            if (found.isEmpty()) {
                unknown.add(name);
            }
        }
        return new Circle(meant, unknown);
    }

    public Outcome send(Mailing mailing) {
        var written = mailing.to().stream()
                .flatMap(reader -> letters.plain(mailing.pageId(), reader, mailing.subject(), mailing.text()).stream())
                .toList();
        if (written.isEmpty()) {
            return refused("nobody");
        }
        if (!tick.done(mailing.pageId(), Duty.TELL, mailing.by(), mailing.named())) {
            return refused("told");
        }
        var sent = (int) written.stream().filter(letters::post).count();
        if (sent == 0) {
            tick.open(mailing.pageId(), Duty.TELL, mailing.by());
            return refused("post");
        }
        return new Outcome(Optional.empty(), sent, mailing.to().size() - sent);
    }

    private static Outcome refused(String why) {
        return new Outcome(Optional.of(Message.of("aftermath.tell.refused." + why)), 0, 0);
    }
}
