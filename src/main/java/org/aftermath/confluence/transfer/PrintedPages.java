package org.aftermath.confluence.transfer;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they look outside of a browser, every macro with what it has to say at this moment. Asks nobody whether the
 * reader may see the page: that is for the caller. Safe for any thread.
 */
public final class PrintedPages {

    private static final String PURPOSE = "html_export";

    private final PageManager pages;
    private final XhtmlContent content;

    public PrintedPages(PageManager pages, XhtmlContent content) {
        this.pages = pages;
        this.content = content;
    }

    /** The page as it is saved; empty without such a page. */
    public String storage(long pageId) {
        @Nullable String storage = page(pageId).map(Page::getBodyAsString).orElse(null);
        return storage == null ? "" : storage;
    }

    /**
     * A piece of the page, or all of it, as HTML for paper.
     *
     * @throws IllegalStateException if Confluence cannot print it
     */
    public String html(long pageId, String storage) {
        return page(pageId).map(page -> html(page, storage)).orElse("");
    }

    private String html(Page page, String storage) {
        var context = page.toPageContext();
        context.setOutputType(PURPOSE);
        try {
            return content.convertStorageToView(storage, new DefaultConversionContext(context));
        } catch (XMLStreamException | XhtmlException broken) {
            throw new IllegalStateException("Page " + page.getId() + " cannot be printed", broken);
        }
    }

    private Optional<Page> page(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId));
    }
}
