package sandbox.confluence.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sandbox.confluence.content.Restrictions.Operation;
import sandbox.confluence.content.Restrictions.Restriction;
import sandbox.confluence.content.Spaces.Right;
import sandbox.people.Account;

/**
 * Who may do what. A page can be seen by those who may see its space and pass the view restrictions of the page and of
 * every page above it; it can be edited by those who may also edit in its space and pass the edit restrictions of the
 * page and of every page above it. A draft is its author's. Administrators of the site may do everything, nobody without
 * login anything.
 */
public final class Access {

    private final Spaces spaces;
    private final Contents contents;
    private final Restrictions restrictions;
    private final ReadOnlyMode mode = new ReadOnlyMode();

    public Access(Spaces spaces, Contents contents, Restrictions restrictions) {
        this.spaces = spaces;
        this.contents = contents;
        this.restrictions = restrictions;
    }

    /** While it is on, nobody may edit. */
    public ReadOnlyMode mode() {
        return mode;
    }

    public boolean may(Optional<Account> who, Right right, String spaceKey) {
        if (right == Right.EDIT && mode.isReadOnlyAccessModeEnabled()) {
            return false;
        }
        return who.filter(Account::active)
                .filter(account -> account.isAdministrator() || isGranted(account, right, spaceKey))
                .isPresent();
    }

    public boolean mayView(Optional<Account> who, Content content) {
        return may(who, Right.VIEW, content.spaceKey())
                && passes(who, content, Operation.VIEW)
                && (content.status() != Status.DRAFT || isAuthor(who.orElseThrow(), content));
    }

    public boolean mayEdit(Optional<Account> who, Content content) {
        return mayView(who, content)
                && may(who, Right.EDIT, content.spaceKey())
                && (!content.isPage() || passes(who, content, Operation.EDIT));
    }

    /** The restrictions that a page has from the pages above it. */
    public List<Restriction> inherited(Content content, Operation operation) {
        return contents.ancestors(content).stream()
                .flatMap(above -> restrictions.of(above.id(), operation).stream())
                .toList();
    }

    /** The pages that view restrictions hide from the person, with all that lies below them. */
    public Set<Long> hidden(Optional<Account> who) {
        Set<Long> hidden = new HashSet<>();
        if (who.isEmpty() || who.get().isAdministrator()) {
            return hidden;
        }
        for (long page : restrictions.restricted(Operation.VIEW)) {
            if (!isNamed(who.get(), restrictions.of(page, Operation.VIEW)) && hidden.add(page)) {
                contents.descendants(page).forEach(below -> hidden.add(below.id()));
            }
        }
        return hidden;
    }

    /** A condition over columns that holds for what the person may see. */
    public String visible(Optional<Account> who, Map<String, Object> parameters) {
        List<String> keys = spaces.all().stream()
                .map(StoredSpace::key)
                .filter(key -> may(who, Right.VIEW, key))
                .toList();
        Set<Long> hidden = hidden(who);
        if (keys.isEmpty()) {
            return "1 = 0";
        }
        parameters.put("spaces", keys);
        if (hidden.isEmpty()) {
            return "space_key in (:spaces)";
        }
        parameters.put("hidden", hidden);
        return "space_key in (:spaces) and id not in (:hidden) and container_id not in (:hidden)";
    }

    private boolean isGranted(Account account, Right right, String spaceKey) {
        return spaces.grants(spaceKey).stream()
                .filter(grant -> grant.right() == right)
                .anyMatch(grant -> grant.userKey().equals(account.key())
                        || account.groups().contains(grant.group()));
    }

    private boolean passes(Optional<Account> who, Content content, Operation operation) {
        Account account = who.orElseThrow();
        if (account.isAdministrator()) {
            return true;
        }
        Content page = content.isPage()
                ? content
                : contents.find(content.place().containerId()).orElse(content);
        return isNamed(account, restrictions.of(page.latestId(), operation))
                && contents.ancestors(page).stream()
                        .allMatch(above -> isNamed(account, restrictions.of(above.id(), operation)));
    }

    private static boolean isAuthor(Account account, Content draft) {
        return account.isAdministrator() || draft.created().by().equals(account.key());
    }

    private static boolean isNamed(Account account, List<Restriction> list) {
        return list.isEmpty()
                || list.stream()
                        .anyMatch(one -> one.userKey().equals(account.key())
                                || account.groups().contains(one.group()));
    }
}
