package sandbox.confluence.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import sandbox.confluence.content.Access;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Contents;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Turns the resource identifiers of the storage format into addresses. */
public final class Links {

    private final String contextPath;
    private final Contents contents;
    private final Access access;
    private final Accounts accounts;

    public Links(String contextPath, Contents contents, Access access, Accounts accounts) {
        this.contextPath = contextPath;
        this.contents = contents;
        this.access = access;
        this.accounts = accounts;
    }

    /** The page, if the reader may see it. */
    Optional<Content> page(String spaceKey, String title) {
        return contents.findPage(spaceKey, title).filter(page -> access.mayView(accounts.current(), page));
    }

    String toPage(Content page) {
        return contextPath + "/pages/viewpage.action?pageId=" + page.id();
    }

    String toNewPage(String spaceKey, String title) {
        return contextPath + "/pages/createpage.action?spaceKey=" + encode(spaceKey) + "&title=" + encode(title);
    }

    String toSpace(String spaceKey) {
        return contextPath + "/display/" + encode(spaceKey);
    }

    String toUser(Account account) {
        return contextPath + "/display/~" + encode(account.name());
    }

    Optional<Account> user(String key, String name) {
        return key.isEmpty() ? accounts.byName(name) : accounts.byKey(key);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
