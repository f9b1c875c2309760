package sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import sandbox.host.Host;
import sandbox.http.Xsrf;
import sandbox.people.Account;
import sandbox.plugin.WebFragments;
import sandbox.template.Templates;
import sandbox.webresource.PageResources;

/**
 * The frame of Atlassian's user interface library. Navigation comes from the web items of {@code system.header/left} or,
 * in Jira, {@code system.top.navigation.bar}; further entries of the user's menu from {@code system.user}, and further
 * parts of the header from the panels of {@code system.header/right}.
 */
public final class AuiLayout implements Layout {

    private final Host host;
    private final String sandboxName;
    private final Templates templates;
    private final Supplier<String> headTags;

    /** @param headTags the tags of everything that the current page has required */
    public AuiLayout(Host host, String sandboxName, Templates templates, Supplier<String> headTags) {
        this.host = host;
        this.sandboxName = sandboxName;
        this.templates = templates;
        this.headTags = headTags;
    }

    @Override
    public void page(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String context,
            String template,
            Map<String, ?> values)
            throws IOException {
        requireContext(context);
        var all = ofPage(request, response, values);
        all.put("contentHtml", templates.render(template, all));
        frame(response, title, all);
    }

    @Override
    public void around(
            HttpServletRequest request, HttpServletResponse response, String title, String headHtml, String contentHtml)
            throws IOException {
        var all = ofPage(request, response, Map.of());
        all.put("contentHtml", contentHtml);
        all.put("moreHeadHtml", headHtml);
        frame(response, title, all);
    }

    @Override
    public String fragment(String template, Map<String, ?> values) {
        return templates.render(template, common(values));
    }

    @Override
    public void require(String webResource) {
        PageResources.current().module(webResource);
    }

    @Override
    public void requireContext(String context) {
        PageResources.current().context(context);
    }

    private void frame(HttpServletResponse response, String title, Map<String, Object> values) throws IOException {
        values.put("title", title);
        // Asked for last, when the content has required what it needs.
        addHeader(values);
        values.put("headHtml", headTags.get() + values.getOrDefault("moreHeadHtml", ""));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(templates.render("sandbox/page/frame.vm", values));
    }

    private void addHeader(Map<String, Object> values) {
        Map<String, Object> context = new HashMap<>();
        var fragments = host.webFragments();
        values.put("navigation", fragments.items(navigation(), context));
        values.put("userMenu", fragments.items("system.user", context));
        values.put(
                "headerPanels",
                fragments.panels("system.header/right", context).stream()
                        .map(WebFragments.Panel::html)
                        .toList());
    }

    /** Where plugins hang entries into the header of the genuine product. */
    private String navigation() {
        return host.product().key().equals("jira") ? "system.top.navigation.bar" : "system.header/left";
    }

    private Map<String, Object> ofPage(
            HttpServletRequest request, HttpServletResponse response, Map<String, ?> values) {
        var token = Xsrf.token(request);
        var all = common(values);
        all.put("atlToken", token);
        all.put("colorMode", Theme.of(request, response));
        all.put("loginUrl", host.web().loginUrl(request.getRequestURI()));
        all.put(
                "profileUrl",
                host.product().contextPath() + ProfilePage.path(host.product().key()));
        all.put("sandboxName", sandboxName);
        var meta = meta(token);
        if (values.get("meta") instanceof Map<?, ?> more) {
            more.forEach((name, value) -> meta.put(String.valueOf(name), String.valueOf(value)));
        }
        all.put("meta", meta);
        return all;
    }

    private Map<String, String> meta(String token) {
        var account = host.accounts().current();
        var meta = new LinkedHashMap<String, String>();
        meta.put("context-path", host.product().contextPath());
        meta.put("base-url", host.baseUrl());
        meta.put("version-number", host.product().version());
        meta.put("build-number", host.product().buildNumber());
        meta.put("atl-token", token);
        meta.put("user-locale", host.texts().locale().toString());
        meta.put("remote-user", account.map(Account::name).orElse(""));
        meta.put("remote-user-key", account.map(Account::key).orElse(""));
        meta.put("current-user-fullname", account.map(Account::fullName).orElse(""));
        return meta;
    }

    private Map<String, Object> common(Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>();
        all.put("i18n", host.texts());
        all.put("baseUrl", host.baseUrl());
        all.put("contextPath", host.product().contextPath());
        all.put("product", host.product());
        all.put("language", host.texts().locale().getLanguage());
        all.put("user", host.accounts().current().orElse(null));
        all.putAll(values);
        return all;
    }
}
