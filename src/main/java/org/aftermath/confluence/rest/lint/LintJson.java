package org.aftermath.confluence.rest.lint;

import java.util.List;
import java.util.Locale;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.lint.Pass;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Tells findings in the caller's language. */
public final class LintJson {

    private static final int BEFORE = 24;

    private final Translator translator;
    private final People people;

    public LintJson(Translator translator, People people) {
        this.translator = translator;
        this.people = people;
    }

    LintPayload of(List<Judged> findings, boolean inPage) {
        return new LintPayload(
                findings.stream().map(judged -> found(judged, inPage)).toList());
    }

    private LintPayload.Found found(Judged judged, boolean inPage) {
        var finding = judged.finding();
        var rule = finding.rule();
        return new LintPayload.Found(
                judged.id(),
                rule.id(),
                rule.weight().name().toLowerCase(Locale.ROOT),
                finding.passage(),
                finding.start(),
                finding.end(),
                Fault.excerpt(finding.excerpt()),
                judged.passage().text().substring(Math.max(0, finding.start() - BEFORE), finding.start()),
                translator.say(Message.of(rule.key() + ".title")),
                translator.say(finding.question()),
                finding.fix().orElse(null),
                judged.passage().place(),
                inPage ? judged.anchor() : null,
                judged.pass().map(this::ignored).orElse(null));
    }

    private LintPayload.Ignored ignored(Pass pass) {
        var name = people.named(pass.by()).map(Person::fullName).orElse(pass.by());
        return new LintPayload.Ignored(pass.reason(), name, pass.at().toString());
    }
}
