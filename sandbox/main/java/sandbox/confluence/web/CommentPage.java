package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.storage.Storage;

/** {@code /pages/doaddcomment.action} and {@code /pages/doremovecomment.action}. */
public final class CommentPage extends Screen {

    private static final long serialVersionUID = 1;

    public CommentPage(Site site) {
        super(site);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith("/doremovecomment.action")) {
            Content comment = site().desk().editable(id(request, "commentId"));
            site().comments().remove(comment);
            redirect(
                    response, "/pages/viewpage.action?pageId=" + comment.place().containerId());
            return;
        }
        Content page = site().desk().page(id(request, "pageId"));
        String text = text(request, "content").strip();
        String fragment = text.isEmpty() ? "" : "#comment-" + add(page, text).id();
        redirect(response, "/pages/viewpage.action?pageId=" + page.id() + fragment);
    }

    /** What people type into a comment is text; blank lines part paragraphs. */
    private Content add(Content page, String text) {
        String body = text.replace("\r", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Storage.escape(line.strip()) + "</p>")
                .collect(Collectors.joining());
        return site().comments().add(page, 0, body);
    }
}
