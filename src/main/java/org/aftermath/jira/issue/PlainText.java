package org.aftermath.jira.issue;

import java.util.regex.Pattern;

/**
 * Puts people's text into a field that Jira may render as wiki markup, so that it reads as written. Text that cannot
 * mean anything to the renderer stays as it is; the rest goes into a block that is not rendered.
 */
final class PlainText {

    /** Letters and signs of ordinary prose; a hyphen or an apostrophe only within a word. */
    private static final Pattern CALM =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}\\s.,;:/%&=\"。、・「」『』（）ー〜！？：；\\p{So}]|(?<=\\w)['-](?=\\w))*");

    private static final Pattern LINE_MARKUP = Pattern.compile("(?m)^\\s*(?:h[1-6]|bq)\\.");
    private static final Pattern END = Pattern.compile("(?i)\\{(?=noformat)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    static String of(String text) {
        var clean = INVISIBLE.matcher(text.strip().replace("\r\n", "\n")).replaceAll("");
        if (CALM.matcher(clean).matches() && !LINE_MARKUP.matcher(clean).find()) {
            return clean;
        }
        return "{noformat}\n" + END.matcher(clean).replaceAll("{ ") + "\n{noformat}";
    }
}
