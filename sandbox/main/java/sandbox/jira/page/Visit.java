package sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.http.Xsrf;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.text.Words;

/** One request of a person who is logged in. */
final class Visit {

    private final Room room;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Visit(Room room, HttpServletRequest request, HttpServletResponse response) {
        this.room = room;
        this.request = request;
        this.response = response;
    }

    HttpServletRequest request() {
        return request;
    }

    ApplicationUser user() {
        return room.services().people.current().orElse(null);
    }

    Words words() {
        return room.services().words;
    }

    /** The parameter without surrounding blanks; empty if there is none. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    int number(String name, int otherwise) {
        String text = parameter(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** What follows the servlet's own path, without the slash. */
    String rest() {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }

    /** The issue that the parameter {@code id} or {@code key} names, if the user may see it. */
    Optional<StoredIssue> issue() {
        var service = room.services().issues();
        String id = parameter("id");
        var found = id.matches("[0-9]{1,18}")
                ? service.getIssue(user(), Long.valueOf(id))
                : service.getIssue(user(), parameter("key"));
        return Optional.ofNullable((StoredIssue) found.getIssue());
    }

    /** Whether a script asked, which shows the answer in a dialog. */
    boolean isDialog() {
        return parameter("inline").equals("true");
    }

    /** Shows a template in the product's frame. */
    void show(String title, String context, String template, Map<String, ?> values) throws IOException {
        room.host().layout().page(request, response, title, context, "sandbox/jira/" + template, with(values));
    }

    /** Shows a form: in the frame or, for a dialog, alone. */
    void form(String title, String template, Map<String, ?> values) throws IOException {
        Map<String, Object> all = with(values);
        all.put("title", title);
        all.put("dialog", isDialog());
        all.put("formTemplate", "sandbox/jira/" + template);
        if (isDialog()) {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(room.host().layout().fragment("sandbox/jira/form.vm", all));
        } else {
            room.host().layout().page(request, response, title, "jira.form", "sandbox/jira/form.vm", all);
        }
    }

    /** Sends the browser on, to an address below the context path. */
    void go(String address) throws IOException {
        String target = request.getContextPath() + address;
        if (isDialog()) {
            response.setHeader("X-Atlassian-Dialog-Control", "redirect:" + target);
        } else {
            response.sendRedirect(target);
        }
    }

    void notFound() throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        show(words().say("jira.missing.title"), "jira.missing", "missing.vm", Map.of());
    }

    void forbidden() throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        show(words().say("jira.forbidden.title"), "jira.missing", "forbidden.vm", Map.of());
    }

    void notAllowed() throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Values of a form that show what is wrong. */
    static Map<String, Object> faults(ErrorCollection errors) {
        Map<String, Object> values = new HashMap<>();
        values.put("errors", errors == null ? Map.of() : errors.getErrors());
        values.put("errorMessages", errors == null ? List.of() : errors.getErrorMessages());
        return values;
    }

    private Map<String, Object> with(Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("w", words());
        all.put("show", new Show(room.services(), user()));
        all.put("atlToken", Xsrf.token(request));
        all.putIfAbsent("errors", Map.of());
        all.putIfAbsent("errorMessages", List.of());
        return all;
    }
}
