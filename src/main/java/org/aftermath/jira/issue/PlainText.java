package org.aftermath.jira.issue;

import java.util.regex.Pattern;

/**
 * Puts people's text into a field that Jira may render as wiki markup, so that it reads as written. Text that cannot
 * mean anything to the renderer stays as it is; the rest goes into a block that is not rendered.
 */
final class PlainText {

    /** Anything but letters and the signs of ordinary prose; a hyphen or an apostrophe that is not within a word. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}\\s.,;:/%&=\"'。、・「」『』（）ー〜！？：；-]"
            + "|(?<![\\p{L}\\p{N}])['-]|['-](?![\\p{L}\\p{N}])");

    /** What begins a line as a heading or a quotation, and faces made of letters. */
    private static final Pattern WORD = Pattern.compile("(?m)^\\s*(?:h[1-6]|bq)\\.|[:;][DPp]\\b");

    private static final Pattern END = Pattern.compile("(?i)\\{(?=noformat)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    static String of(String text) {
        var clean = INVISIBLE.matcher(text.strip().replace("\r\n", "\n")).replaceAll("");
        if (!SIGN.matcher(clean).find() && !WORD.matcher(clean).find()) {
            return clean;
        }
        return "{noformat}\n" + END.matcher(clean).replaceAll("{ ") + "\n{noformat}";
    }
}
