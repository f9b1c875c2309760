package org.aftermath.jira.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.jira.account.ServiceAccounts;

/** What a request says of service accounts. */
record AccountsOrder(JsonBody body, ServiceAccounts known) {

    private static final String ACCOUNTS = "accounts";
    private static final int MOST = 200;
    private static final int LONGEST = 255;

    /** What cannot be done; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(Set.of(ACCOUNTS), "aftermath.incident.nothing"));
        if (given().isEmpty()) {
            faults.add(new Fault(ACCOUNTS, Message.of("aftermath.account.accounts", MOST, LONGEST)));
        }
        given().orElse(Map.of()).forEach((project, account) -> fault(project, account)
                .ifPresent(message -> faults.add(new Fault(Fault.excerpt(project), message))));
        return faults;
    }

    /** Keys of accounts by ids of projects; only if there are no faults. */
    Map<Long, String> accounts() {
        var accounts = new HashMap<Long, String>();
        given().orElseThrow()
                .forEach((project, account) -> accounts.put(
                        known.project(project).orElseThrow().getId(),
                        known.account(account).orElseThrow().getKey()));
        return accounts;
    }

    private Optional<Message> fault(String key, String name) {
        var project = known.project(key);
        if (project.isEmpty()) {
            return Optional.of(Message.of("aftermath.account.project", Fault.excerpt(key)));
        }
        var account = known.account(name);
        if (account.isEmpty()) {
            return Optional.of(Message.of("aftermath.account.unknown", Fault.excerpt(name)));
        }
        return known.mayServe(account.get(), project.get())
                ? Optional.empty()
                : Optional.of(Message.of("aftermath.account.forbidden", Fault.excerpt(name), Fault.excerpt(key)));
    }

    /** Names by project, empty if there are none; nothing at all if it is something else. */
    private Optional<Map<String, String>> given() {
        if (!body.values().containsKey(ACCOUNTS)) {
            return Optional.of(Map.of());
        }
        if (!(body.values().get(ACCOUNTS) instanceof Map<?, ?> given) || given.size() > MOST) {
            return Optional.empty();
        }
        var read = new HashMap<String, String>();
        given.forEach((project, account) -> {
            if (isName(project) && isName(account)) {
                read.put(String.valueOf(project), String.valueOf(account));
            }
        });
        return Optional.<Map<String, String>>of(read).filter(all -> all.size() == given.size());
    }

    private static boolean isName(Object given) {
        return given instanceof String name && !name.isBlank() && name.length() <= LONGEST;
    }
}
