package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.aftermath.core.message.ShowMessage;
import org.jspecify.annotations.Nullable;

/** Shows the message to people outside, how far it has come, and what support can say meanwhile. */
public final class MessageMacro implements Macro {

    private final ShowMessage messages;
    private final Views views;
    private final Viewer viewer;

    public MessageMacro(ShowMessage messages, Views views, Viewer viewer) {
        this.messages = messages;
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = Renderings.savedPage(context);
        if (page.isEmpty()) {
            return note("aftermath.view.message.unsaved");
        }
        var card = page.map(ContentEntityObject::getId).flatMap(messages::ofPage);
        if (card.isEmpty()) {
            return note("aftermath.view.message.copy");
        }
        if (!card.get().postmortem().externalMessage().orElse(true)) {
            return note("aftermath.view.message.unneeded");
        }
        var interactive = Output.of(context).isInteractive();
        return views.print("message/block", new MessageView(viewer).of(card.get(), interactive));
    }

    private String note(String key) throws MacroExecutionException {
        return views.print(
                "status/note", new View().put("text", viewer.say(key)).map());
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
