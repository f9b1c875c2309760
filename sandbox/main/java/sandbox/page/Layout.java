package sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The product's frame around a page: header with the product's navigation, style sheets and scripts, content. */
public interface Layout {

    /**
     * Renders a Velocity template of the class path inside the frame and answers 200. References are escaped unless
     * their name ends in {@code Html}. The template may name further web resources with {@link
     * #require(String)} beforehand.
     *
     * <p>Every template sees {@code $i18n} ({@link sandbox.text.Texts}), {@code $contextPath}, {@code $baseUrl}, {@code
     * $product}, {@code $user} (an {@link sandbox.people.Account}, unset if anonymous), {@code $language} and {@code
     * $atlToken}. A value named {@code meta} is a map that becomes {@code <meta name="ajs-…">} tags, {@code bodyClass}
     * further classes of the body.
     *
     * @param title the document's title, without the product's name
     * @param context a web resource context such as {@code page}, besides {@code atl.general}
     */
    void page(
            HttpServletRequest request,
            HttpServletResponse response,
            String title,
            String context,
            String template,
            Map<String, ?> values)
            throws IOException;

    /** Puts the frame around a page that a plugin made and answers 200. */
    void around(
            HttpServletRequest request, HttpServletResponse response, String title, String headHtml, String contentHtml)
            throws IOException;

    /** Renders the template alone, for fragments, mails and dialogs. */
    String fragment(String template, Map<String, ?> values);

    /** Adds a web resource ({@code plugin.key:module}) to the page that this thread is making. */
    void require(String webResource);

    /** Adds a web resource context to the page that this thread is making. */
    void requireContext(String context);
}
