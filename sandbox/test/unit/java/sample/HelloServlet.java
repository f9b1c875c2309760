package sample;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page that wants the host's frame. */
public class HelloServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient TemplateRenderer renderer;
    private final transient I18nResolver texts;

    public HelloServlet(TemplateRenderer renderer, I18nResolver texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        Map<String, Object> values =
                Map.of("greeting", texts.getText("sample.greeting", "<i>"), "boldHtml", "<b>bold</b>");
        renderer.render("sample/hello.vm", values, response.getWriter());
    }
}
