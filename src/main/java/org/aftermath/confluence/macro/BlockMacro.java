package org.aftermath.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;

/** A macro without a body that stands on its own between paragraphs. */
abstract class BlockMacro implements Macro {

    final Views views;
    final Viewer viewer;

    BlockMacro(Views views, Viewer viewer) {
        this.views = views;
        this.viewer = viewer;
    }

    /** What is shown where there is nothing to show. */
    final String note(String key) throws MacroExecutionException {
        return views.print(
                "status/note", new View().put("text", viewer.say(key)).map());
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
