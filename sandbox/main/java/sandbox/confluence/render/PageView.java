package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Contents;
import sandbox.confluence.entity.Entities;

/** Renders stored content. */
public final class PageView {

    private final ViewRenderer renderer;
    private final Entities entities;
    private final Contents contents;

    public PageView(ViewRenderer renderer, Entities entities, Contents contents) {
        this.renderer = renderer;
        this.entities = entities;
        this.contents = contents;
    }

    /** @param outputType {@code display}, {@code preview} and so on */
    public String html(Content content, String outputType) {
        return renderer.render(content.body(), context(content, outputType));
    }

    /** Renders other text as if it were the content's body. */
    public String html(Content content, String storage, String outputType) {
        return renderer.render(storage, context(content, outputType));
    }

    /** Renders text that belongs to a space but to no page yet. */
    public String html(String spaceKey, String storage, String outputType) {
        return renderer.render(storage, new DefaultConversionContext(new PageContext(spaceKey)).producing(outputType));
    }

    private DefaultConversionContext context(Content content, String outputType) {
        Content page = content.isPage()
                ? content
                : contents.find(content.place().containerId()).orElse(content);
        Page entity = entities.page(page);
        return new DefaultConversionContext(new PageContext(entity)).producing(outputType);
    }
}
