package org.aftermath.core.lint;

import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Outlines;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;

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
        var objections = check.blocking(postmortem).stream().map(LintedOutlines::objection);
        return ofPage(postmortem.pageId()).with(objections.toList());
    }

    private static Reason objection(Judged judged) {
        var finding = judged.finding();
        return Reason.at(judged.anchor(), finding.rule().key(), Fault.excerpt(finding.excerpt()));
    }
}
