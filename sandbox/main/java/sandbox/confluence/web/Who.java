package sandbox.confluence.web;

import sandbox.confluence.Site;
import sandbox.people.Account;

/**
 * Somebody for people.
 *
 * @param url empty if nobody is known by that key
 * @param initials what stands for a picture
 */
public record Who(String name, String url, String initials) {

    static Who of(Site site, String key) {
        return site.host()
                .accounts()
                .byKey(key)
                .map(account -> of(site, account))
                .orElseGet(() -> new Who(key.isEmpty() ? site.text("who.host") : key, "", "?"));
    }

    static Who of(Site site, Account account) {
        String name = account.fullName();
        return new Who(name, site.contextPath() + "/display/~" + account.name(), initials(name));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
