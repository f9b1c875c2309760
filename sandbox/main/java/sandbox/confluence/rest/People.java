package sandbox.confluence.rest;

import java.util.Map;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** People and groups in answers. */
public final class People {

    private final Accounts accounts;
    private final Addresses addresses;

    public People(Accounts accounts, Addresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    Map<String, Object> byKey(String key) {
        return accounts.byKey(key).map(this::person).orElseGet(() -> Json.object()
                .put("type", key.isEmpty() ? "anonymous" : "unknown")
                .put("profilePicture", picture())
                .put("displayName", key.isEmpty() ? "Anonymous" : "Unknown User (" + key + ")")
                .map());
    }

    Map<String, Object> person(Account account) {
        return Json.object()
                .put("type", "known")
                .put("username", account.name())
                .put("userKey", account.key())
                .put("profilePicture", picture())
                .put("displayName", account.fullName())
                .link("self", addresses.self("/rest/api/user?key=" + Addresses.encode(account.key())))
                .expandable("status", "")
                .map();
    }

    Map<String, Object> group(String name) {
        return Json.object()
                .put("type", "group")
                .put("name", name)
                .link(
                        "self",
                        addresses.self(
                                "/rest/api/group/" + Addresses.encode(name).replace("+", "%20")))
                .map();
    }

    private Map<String, Object> picture() {
        return Json.object()
                .put("path", addresses.contextPath() + "/images/icons/profilepics/default.svg")
                .put("width", 48)
                .put("height", 48)
                .put("isDefault", true)
                .map();
    }
}
