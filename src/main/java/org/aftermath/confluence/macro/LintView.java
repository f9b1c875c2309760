package org.aftermath.confluence.macro;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.lint.ProcessCreep;
import org.aftermath.core.postmortem.Postmortem;

/** The words below the status card: what the lint asks about, and what was let pass. */
final class LintView {

    private final Viewer viewer;

    LintView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(Postmortem postmortem, List<Judged> all, Optional<ProcessCreep> creep, boolean interactive) {
        var open = all.stream().filter(judged -> judged.pass().isEmpty()).toList();
        var passed = all.stream().filter(judged -> judged.pass().isPresent()).toList();
        return new View()
                .put("pageId", String.valueOf(postmortem.pageId()))
                .put("creep", creep.map(this::words))
                .put("creepTooMuch", creep.map(ProcessCreep::isTooMuch).orElse(false))
                .put("count", String.valueOf(open.size()))
                .put("passedCount", String.valueOf(passed.size()))
                .put("interactive", interactive)
                .put("title", viewer.say("aftermath.view.lint.count", open.size()))
                .put("passedTitle", viewer.say("aftermath.view.lint.passed", passed.size()))
                .put("ignoreLabel", viewer.say("aftermath.view.lint.ignore"))
                .put("heedLabel", viewer.say("aftermath.view.lint.heed"))
                .put("findings", rows(open))
                .put("passed", rows(passed))
                .map();
    }

    private String words(ProcessCreep creep) {
        var key = creep.isTooMuch() ? "aftermath.view.lint.creep.much" : "aftermath.view.lint.creep";
        return viewer.say(key, creep.byHand(), creep.promises());
    }

    private Optional<List<Map<String, Object>>> rows(List<Judged> judged) {
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(judged.stream().map(this::row).toList());
    }

    private Map<String, Object> row(Judged judged) {
        var finding = judged.finding();
        var at = finding.start();
        var view = new View()
                .put("id", judged.id())
                .put("rule", finding.rule().id())
                .put("anchor", judged.anchor())
                .put("excerpt", finding.excerpt())
                .put("before", judged.passage().text().substring(Math.max(0, at - 24), at))
                .put("title", viewer.say(finding.rule().key() + ".title"))
                .put("question", viewer.say(finding.question()))
                .put("fix", finding.fix().orElse(""));
        finding.fix().ifPresent(fix -> view.put("fixLabel", viewer.say("aftermath.view.lint.fix", fix)));
        judged.pass()
                .ifPresent(pass -> view.put(
                        "because",
                        viewer.say("aftermath.view.lint.because", finding.excerpt(), pass.reason(), pass.by())));
        return view.map();
    }
}
