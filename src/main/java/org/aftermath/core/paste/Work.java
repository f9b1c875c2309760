package org.aftermath.core.paste;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.paste.Pasted.Proposal;

/** Finds work to do in words: the marks that people set before it, who does it and by when. */
final class Work {

    private static final Pattern MARK = Pattern.compile(
            "(?:\\[?(?i:todo|to do|to-do|action(?: item)?|follow[- ]?up)]?|AI|宿題|要対応|アクション|対応事項|フォローアップ|やること)"
                    + "(?:\\s*[(（]([^()（）]{1,60})[)）]|\\s+@([\\p{L}\\p{N}._-]{1,60}))?\\s*(?:[:：]|\\s[-–—]\\s)\\s*");
    private static final Pattern WITHIN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:TODO|ToDo|ACTION(?: ITEM)?|宿題|要対応)\\s*[:：]\\s*");
    private static final Pattern OWNER = Pattern.compile(
            "(?:(?i:owner|assignee|dri)|担当者?|責任者)\\s*[:：]\\s*@?([\\p{L}\\p{N}._-]{1,60})|(?<![\\p{L}\\p{N}.])@([\\p{L}\\p{N}._-]{1,60})");
    private static final Pattern DUE = Pattern.compile(
            "(?:\\b(?i:by|due|until|deadline|eta)\\b[: ]{0,2}|(?:期限|期日|締切)\\s?[:：]?\\s?)(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})"
                    + "|(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})\\s?まで");

    private Work() {}

    /** Empty unless the words begin with a mark such as {@code TODO:}. */
    static Optional<Proposal> marked(int line, String words) {
        var mark = MARK.matcher(words);
        if (!mark.lookingAt() || mark.end() == words.length()) {
            return Optional.empty();
        }
        var given = Optional.ofNullable(mark.group(1)).or(() -> Optional.ofNullable(mark.group(2)));
        var found = proposal(line, words.substring(mark.end()));
        return Optional.of(
                new Proposal(line, found.text(), given.map(Work::plain).orElse(found.owner()), found.due()));
    }

    /** Work named in the middle of something else. */
    static Optional<Proposal> within(int line, String words) {
        var mark = WITHIN.matcher(words);
        return mark.find() && mark.end() < words.length()
                ? Optional.of(proposal(line, words.substring(mark.end())))
                : Optional.empty();
    }

    static Proposal proposal(int line, String words) {
        var owner = OWNER.matcher(words);
        var due = DUE.matcher(words);
        return new Proposal(
                line,
                words.strip(),
                owner.find() ? plain(owner.group(1) == null ? owner.group(2) : owner.group(1)) : "",
                due.find() ? day(due.group(1) == null ? due.group(2) : due.group(1)) : Optional.empty());
    }

    static String plain(String name) {
        return name.strip().replaceFirst("^@", "");
    }

    static Optional<LocalDate> day(String written) {
        var parts = written.strip().split("[-/.年月日]");
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            Integer.parseInt(parts[0].strip()),
                            Integer.parseInt(parts[1].strip()),
                            Integer.parseInt(parts[2].strip())));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }
}
