package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.StoredSpace;
import sandbox.people.Account;

/** {@code /display/KEY}, {@code /display/KEY/Title} and {@code /display/~name}. */
public final class Display extends Screen {

    private static final long serialVersionUID = 1;

    private final transient ViewPage view;

    public Display(Site site) {
        super(site);
        this.view = new ViewPage(site);
    }

    static String address(String spaceKey, String title) {
        return "/display/" + encode(spaceKey) + (title.isEmpty() ? "" : "/" + encode(title));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = rawPath(request).split("/", 2);
        String key = decode(parts[0]);
        if (key.startsWith("~")) {
            person(request, response, key.substring(1));
        } else if (key.isEmpty()) {
            redirect(response, "/spacedirectory/view.action");
        } else {
            StoredSpace space = site().desk().space(key);
            view.show(
                    request,
                    response,
                    parts.length == 1 || parts[1].isEmpty() ? home(space) : page(space, decode(parts[1])));
        }
    }

    private Content home(StoredSpace space) {
        return site().desk().page(space.homePageId());
    }

    private Content page(StoredSpace space, String title) {
        return site().store()
                .contents()
                .findPage(space.key(), title)
                .filter(site().desk()::maySee)
                .orElseThrow(() -> site().desk().faults().noContent(title));
    }

    private void person(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        Account account = site().host().accounts().byName(name).orElseThrow(() -> site().desk()
                .faults()
                .missing("sandbox.confluence.fault.no.user", name));
        List<PageLink> pages = site()
                .search()
                .find("type = page and contributor = \"" + account.name() + "\" order by lastmodified desc", 0, 20)
                .contents()
                .stream()
                .map(page -> PageLink.of(site(), page))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("person", account);
        values.put("who", Who.of(site(), account));
        values.put("pages", pages);
        show(request, response, account.fullName(), "atl.userprofile", "person", values);
    }

    /** The path as it was sent: a title may hold an encoded slash, and a plus stands for a blank. */
    private static String rawPath(HttpServletRequest request) {
        String before = request.getContextPath() + request.getServletPath() + "/";
        String uri = request.getRequestURI();
        return uri.length() > before.length() ? uri.substring(before.length()) : "";
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
