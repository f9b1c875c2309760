package org.aftermath.core.lint;

import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Outlines;
import org.aftermath.core.postmortem.Postmortem;

/** Outlines that tell as well which findings hold a postmortem back by the rules of its space. */
public final class LintedOutlines implements Outlines {

    private final Outlines outlines;
    private final CheckPage check;

    public LintedOutlines(Outlines outlines, CheckPage check) {
        this.outlines = outlines;
        this.check = check;
    }

    @Override
    public Outline ofPage(long pageId) {
        return outlines.ofPage(pageId);
    }

    @Override
    public Outline of(Postmortem postmortem) {
        return ofPage(postmortem.pageId()).with(check.objections(postmortem));
    }
}
