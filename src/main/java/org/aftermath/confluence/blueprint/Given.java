package org.aftermath.confluence.blueprint;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The wizard's answers as words for the tables of the page, in the language of the page. */
record Given(WizardAnswers answers, PageTexts texts) {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" (xxx)");

    static Given of(WizardAnswers answers, PageTexts texts) {
        return new Given(answers, texts);
    }

    Map<String, String> variables() {
        return Map.of(
                "given.started", known(time("startedAt")),
                "given.detected", known(time("detectedAt")),
                "given.resolved", resolved(),
                "given.commander", known(answers.get("incidentCommander")));
    }

    private String known(String answer) {
        return answer.isEmpty() ? texts.get("facts.unknown") : answer;
    }

    /** Without an end the incident is taken to be going on (P06). */
    private String resolved() {
        var time = time("resolvedAt");
        return time.isEmpty() ? texts.get("facts.ongoing") : time;
    }

    /** In the zone that the answer states: those who write remember the incident in it. */
    private String time(String name) {
        var answer = answers.get(name);
        try {
            var time = OffsetDateTime.parse(answer);
            return texts.language().moment(time) + OFFSET.format(time);
        } catch (DateTimeParseException unreadable) {
            return answer;
        }
    }
}
