package org.aftermath.confluence.blueprint;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;

/** The wizard's answers as words for the tables of the page, in the language of the page. */
record Given(WizardAnswers answers, PageTexts texts) {

    private static final String ENGLISH = "EEE d MMM uuuu, HH:mm (xxx)";
    private static final String JAPANESE = "uuuu年M月d日(E) HH:mm (xxx)";

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
            return OffsetDateTime.parse(answer).format(format());
        } catch (DateTimeParseException unreadable) {
            return answer;
        }
    }

    private DateTimeFormatter format() {
        var pattern = texts.language().equals(Locale.JAPANESE) ? JAPANESE : ENGLISH;
        return DateTimeFormatter.ofPattern(pattern, texts.language());
    }
}
