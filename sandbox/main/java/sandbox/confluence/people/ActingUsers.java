package sandbox.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import sandbox.host.Here;
import sandbox.people.Account;
import sandbox.people.Acting;

/** Joins the genuine API's static "current user" with the account that acts in the thread. */
public final class ActingUsers {

    private ActingUsers() {}

    /** The person acting in this thread, or {@code null}. */
    public static ConfluenceUser current() {
        return Acting.account().map(Person::new).orElse(null);
    }

    /** Makes that person ({@code null}: nobody) the acting one. */
    public static void become(ConfluenceUser user) {
        Acting.become(user instanceof Person person ? person.account() : lookUp(user));
    }

    private static Account lookUp(ConfluenceUser user) {
        return user == null
                ? null
                : Here.host("confluence").accounts().byName(user.getName()).orElse(null);
    }
}
