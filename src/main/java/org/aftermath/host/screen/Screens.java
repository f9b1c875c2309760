package org.aftermath.host.screen;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Answers requests with pages: a template prints them, which names the frame it wants, and the host puts it around.
 * Safe for any thread.
 */
public final class Screens {

    private static final String ROOT = "/org.aftermath/view/";
    private static final String PLUGIN = "org.aftermath.postmortem:";

    private final TemplateRenderer renderer;
    private final PageBuilderService pages;

    public Screens(TemplateRenderer renderer, PageBuilderService pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    /**
     * @param template below {@code view}, for example {@code settings/screen}
     * @param resource key of the web resource that the page needs
     * @param view words, flags, lists and maps
     */
    public void show(HttpServletResponse response, String template, String resource, Map<String, Object> view)
            throws IOException {
        pages.assembler().resources().requireWebResource(PLUGIN + resource);
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(ROOT + template + ".vm", Map.of("view", view), response.getWriter());
    }
}
