package sandbox.confluence.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Fault;

/** A page of the site. What it refuses is told to people on a page with the right status. */
public abstract class Screen extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String NOTE = "sandbox.confluence.note";

    private final transient Site site;

    protected Screen(Site site) {
        this.site = site;
    }

    protected final Site site() {
        return site;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (Fault fault) {
            refuse(request, response, fault);
        }
    }

    protected void refuse(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        response.setStatus(fault.kind().code());
        Map<String, Object> values = new HashMap<>();
        values.put("message", fault.getMessage());
        show(request, response, site.text("error." + fault.kind().code()), "atl.general", "error", values);
    }

    /** @param template a name below this product's templates */
    protected final void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String context,
            String template,
            Map<String, Object> values)
            throws IOException {
        values.put("text", new Words(site));
        values.putIfAbsent("note", takeNote(request));
        site.host()
                .layout()
                .page(request, response, title, context, "sandbox/confluence/view/" + template + ".vm", values);
    }

    /** A message for the next page that this person sees. */
    protected final void note(HttpServletRequest request, String key, Object... arguments) {
        request.getSession(true).setAttribute(NOTE, site.text(key, arguments));
    }

    protected final void redirect(HttpServletResponse response, String address) throws IOException {
        response.sendRedirect(site.contextPath() + address);
    }

    protected final long id(HttpServletRequest request, String name) {
        String id = text(request, name);
        if (!id.matches("\\d{1,18}")) {
            throw site.desk().faults().noContent(id);
        }
        return Long.parseLong(id);
    }

    /** The parameter, or an empty text. */
    protected static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    protected static int number(HttpServletRequest request, String name, int otherwise) {
        String value = text(request, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static String takeNote(HttpServletRequest request) {
        Object note = request.getSession(true).getAttribute(NOTE);
        request.getSession().removeAttribute(NOTE);
        return note == null ? "" : note.toString();
    }
}
