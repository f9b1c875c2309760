package org.aftermath.core.paste;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a pasted text, taken apart.
 *
 * @param number from 1
 * @param indent how many columns it is moved in
 * @param bullet whether it is an item of a list
 * @param box whether a box to tick stands before it
 * @param heading whether it is set as a heading
 * @param text without what sets it apart
 * @param written as it stands
 */
record Line(int number, int indent, boolean bullet, boolean box, boolean heading, String text, String written) {

    private static final int LONGEST = 5_000;

    private static final Pattern BULLET = Pattern.compile("(?:[-*+•◦‣]|\\d{1,3}[.)]|[・●○▪▶])\\s+|[・●○▪]");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]?]\\s+|[☐☑□]\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+|h[1-6]\\.\\s+|[■◆【]\\s*");
    private static final Pattern RULE = Pattern.compile("[-=_*─—\\s]{3,}");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.{1,80}?)(?:\\*\\*|__)\\s*:?");
    private static final Pattern TITLE = Pattern.compile("[^.。!?,、]{1,40}[:：]");
    private static final Set<String> TIMELINE = Set.of(
            "timeline",
            "key events",
            "key event",
            "chronology",
            "sequence of events",
            "events",
            "incident timeline",
            "detailed timeline",
            "incident log",
            "タイムライン",
            "経緯",
            "時系列",
            "対応履歴",
            "対応経緯",
            "障害経緯",
            "時系列の経緯");
    private static final Set<String> ACTIONS = Set.of(
            "action items",
            "action item",
            "actions",
            "review actions",
            "actions following review",
            "future actions",
            "follow-ups",
            "follow ups",
            "follow-up actions",
            "follow-up items",
            "next steps",
            "todo",
            "todos",
            "to do",
            "to-do",
            "corrective actions",
            "preventive actions",
            "corrective and preventative measures",
            "remediation",
            "remediation items",
            "再発防止策",
            "再発防止",
            "今後の対応",
            "対応策",
            "アクションアイテム",
            "アクション",
            "宿題",
            "恒久対応",
            "恒久対策",
            "フォローアップ",
            "今後の対策",
            "やること",
            "改善策");

    static Line of(int number, String written) {
        return written.length() > LONGEST
                ? new Line(number, 0, false, false, false, "", written)
                : ofBounded(number, written);
    }

    private static Line ofBounded(int number, String written) {
        var indent = 0;
        var at = 0;
        while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
            indent += written.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        var rest = written.substring(at).strip();
        var headless = without(HEADING, rest);
        var heading = headless.length() < rest.length();
        var quoteless =
                heading ? headless : rest.startsWith("> ") ? rest.substring(2).strip() : rest;
        var item = heading ? quoteless : without(BULLET, quoteless);
        var bullet = item.length() < quoteless.length();
        var text = without(BOX, item);
        return new Line(number, indent, bullet, text.length() < item.length(), heading, bare(text), written);
    }

    private static String without(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.lookingAt() ? text.substring(found.end()).strip() : text;
    }

    /** Without signs of emphasis. */
    static String bare(String text) {
        return text.replaceAll("\\*\\*|__", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .strip();
    }

    /** Nobody reads as much in one line; its text is not looked at. */
    boolean isTooLong() {
        return written.length() > LONGEST;
    }

    boolean isRule() {
        return RULE.matcher(written).matches();
    }

    boolean isFence() {
        return text.startsWith("```") && (text.length() == 3 || !text.endsWith("```"));
    }

    /** A heading by its look: set as one, bold all over, or ending in a colon. */
    boolean isTitle() {
        var stripped = without(BULLET, written.strip());
        return heading
                || BOLD.matcher(stripped).matches()
                || TITLE.matcher(text).matches();
    }

    boolean isTimelineTitle() {
        return TIMELINE.contains(title());
    }

    boolean isActionsTitle() {
        return ACTIONS.contains(title());
    }

    private String title() {
        return text.replaceAll("[:：】*_]+\\s*$", "")
                .replaceAll("^\\d{1,2}[.)]?\\s+|\\s*[(（].*$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
