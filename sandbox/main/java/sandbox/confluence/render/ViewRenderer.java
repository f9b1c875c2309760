package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import org.jsoup.nodes.Document;
import sandbox.confluence.macro.Macros;
import sandbox.confluence.storage.MacroReader;
import sandbox.confluence.storage.Storage;
import sandbox.text.Texts;

/** Renders storage format. Never fails because of what a macro or a person did; safe for any thread. */
public final class ViewRenderer {

    private final MacroCalls calls;
    private final LinkTags links;
    private final Texts texts;

    public ViewRenderer(Macros macros, MacroReader reader, Links links, Texts texts) {
        this.calls = new MacroCalls(macros, reader, texts);
        this.links = new LinkTags(links);
        this.texts = texts;
    }

    public String render(String storage, ConversionContext context) {
        Document document = Storage.parse(storage);
        Object outer = context.getProperty(Headings.PROPERTY);
        Headings headings = Headings.of(document, context);
        if (outer == null) {
            context.setProperty(Headings.PROPERTY, headings);
        }
        try {
            return new Rendering(storage, context, headings, this).children(document);
        } finally {
            if (outer == null) {
                context.removeProperty(Headings.PROPERTY);
            }
        }
    }

    MacroCalls calls() {
        return calls;
    }

    LinkTags links() {
        return links;
    }

    Texts texts() {
        return texts;
    }
}
