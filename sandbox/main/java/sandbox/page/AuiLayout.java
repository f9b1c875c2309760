package sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import sandbox.host.Host;
import sandbox.http.Xsrf;
import sandbox.template.Templates;

/** The frame of Atlassian's user interface library. */
public final class AuiLayout implements Layout {

    private final Host host;
    private final Templates templates;

    public AuiLayout(Host host, Templates templates) {
        this.host = host;
        this.templates = templates;
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
        var all = common(values);
        all.put("atlToken", Xsrf.token(request));
        all.put("contentHtml", templates.render(template, all));
        all.put("title", title);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(templates.render("sandbox/page/frame.vm", all));
    }

    @Override
    public String fragment(String template, Map<String, ?> values) {
        return templates.render(template, common(values));
    }

    @Override
    public void require(String webResource) {}

    @Override
    public void requireContext(String context) {}

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
