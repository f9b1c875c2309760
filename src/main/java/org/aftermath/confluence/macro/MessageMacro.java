package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.aftermath.core.support.ShowMessage;
import org.jspecify.annotations.Nullable;

/** Shows the message to people outside, how far it has come, and what support can say meanwhile. */
public final class MessageMacro extends BlockMacro {

    private final ShowMessage messages;
    private final Renderings renderings;

    public MessageMacro(ShowMessage messages, Renderings renderings, Views views, Viewer viewer) {
        super(views, viewer);
        this.renderings = renderings;
        this.messages = messages;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = renderings.of(context);
        if (page.isEmpty()) {
            return note("aftermath.view.message.unsaved");
        }
        var card = page.get().seen().map(messages::card);
        if (card.isEmpty()) {
            return note("aftermath.view.message.copy");
        }
        if (!card.get().postmortem().externalMessage().orElse(true)) {
            return note("aftermath.view.message.unneeded");
        }
        var output = Output.of(context);
        return output.fit(views.print("message/block", new MessageView(viewer).of(card.get(), output.isInteractive())));
    }
}
