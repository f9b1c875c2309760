package sandbox.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sandbox.page.Layout;

/** Puts the host's frame around a whole HTML page that asks for a decorator. */
public final class Decorator {

    /** Writes a page to the given response. */
    interface Page {
        void write(HttpServletResponse response) throws IOException, ServletException;
    }

    private final Layout layout;

    public Decorator(Layout layout) {
        this.layout = layout;
    }

    void decorate(HttpServletRequest request, HttpServletResponse response, Page page)
            throws IOException, ServletException {
        var captured = new Captured(response);
        page.write(captured);
        captured.finish();
        if (response.isCommitted()) {
            return;
        }
        var type = response.getContentType();
        var bytes = captured.bytes.toByteArray();
        if (type == null || !type.startsWith("text/html") || !frame(request, response, bytes)) {
            response.getOutputStream().write(bytes);
        }
    }

    private boolean frame(HttpServletRequest request, HttpServletResponse response, byte[] bytes) throws IOException {
        var html = new String(bytes, StandardCharsets.UTF_8);
        if (!html.contains("decorator")) {
            return false;
        }
        var document = Jsoup.parse(html).outputSettings(new Document.OutputSettings().prettyPrint(false));
        var decorators = document.select("meta[name=decorator]");
        if (decorators.isEmpty()) {
            return false;
        }
        var title = document.title();
        var context = decorators.attr("content");
        document.head().select("title, meta[name=decorator], meta[charset]").remove();
        layout.requireContext(context);
        layout.around(
                request,
                response,
                title,
                document.head().html(),
                document.body().html());
        return true;
    }

    private static final class Captured extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private PrintWriter writer;

        Captured(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                setCharacterEncoding("UTF-8");
                writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            }
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("pages are not written asynchronously");
                }

                @Override
                public void write(int b) {
                    bytes.write(b);
                }

                @Override
                public void write(byte[] buffer, int offset, int length) {
                    bytes.write(buffer, offset, length);
                }
            };
        }

        @Override
        public void flushBuffer() {
            finish();
        }

        void finish() {
            if (writer != null) {
                writer.flush();
            }
        }
    }
}
