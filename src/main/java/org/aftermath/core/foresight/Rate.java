package org.aftermath.core.foresight;

import java.util.List;

/**
 * How often premortems foresaw what happened.
 *
 * @param answered postmortems for which somebody said whether it was foreseen
 * @param asked postmortems that were looked at, answered or not
 * @param percent of those answered, how many of a hundred were foreseen in one way or the other; 0 if none was answered
 */
public record Rate(int foreseen, int differently, int notForeseen, int answered, int asked, int percent) {

    static Rate of(List<Answer> answers, int asked) {
        var foreseen = count(answers, Answer.Kind.FORESEEN);
        var differently = count(answers, Answer.Kind.DIFFERENTLY);
        var answered = answers.size();
        var percent = answered == 0 ? 0 : Math.round(100f * (foreseen + differently) / answered);
        return new Rate(foreseen, differently, answered - foreseen - differently, answered, asked, percent);
    }

    private static int count(List<Answer> answers, Answer.Kind kind) {
        return (int) answers.stream().filter(answer -> answer.kind() == kind).count();
    }
}
