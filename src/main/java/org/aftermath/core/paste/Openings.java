package org.aftermath.core.paste;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.paste.Pasted.Unread;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.core.timeline.WhenReader.Lead;

/** The lines with which rows begin: those that say when, and in a chat who. Not for sharing. */
final class Openings {

    private static final int FARTHEST_TIME = 60;
    private static final int LONGEST_STATE = 30;
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}(?:-\\d{2}-\\d{2}|年\\s?\\d{1,2}月\\s?\\d{1,2}日)");
    private static final Pattern ASIDE = Pattern.compile("[(（].{0,40}[)）]|[-?:HhMm\\s]{0,12}|TBC|TBD|不明");
    private static final Pattern DOTTED = Pattern.compile("([01]\\d|2[0-3])\\.([0-5]\\d)(?=\\s)");
    private static final Pattern POSTED = Pattern.compile("(?:Posted|Updated)\\s(?:.{1,40}\\sago\\.?\\s)?(?=\\S)");

    private final Lines lines;
    private final Clues clues;
    private final Talk talk;
    private final OpenRow row;
    private final Account account;

    Openings(Lines lines, Clues clues, OpenRow row, Account account) {
        this.lines = lines;
        this.clues = clues;
        this.talk = new Talk(lines.all(), clues);
        this.row = row;
        this.account = account;
    }

    boolean takes(Line line) {
        return isSpeaker(line) || isLeading(line) || isTrailing(line) || isPosted(line);
    }

    /** A chat's line with nothing but who spoke and when; what was said follows. */
    private boolean isSpeaker(Line line) {
        var mayBe = !line.bullet() && !line.heading() && lines.ahead().isPresent();
        var said = mayBe ? talk.head(line.text()) : Optional.<Talk.Said>empty();
        said.ifPresent(head -> {
            var named = Talk.isApp(head.who()) ? nameAbove(line) : Optional.<String>empty();
            row.speak(line, new Talk.Said(named.orElse(head.who()), head.when(), head.words()));
        });
        return said.isPresent();
    }

    private boolean isLeading(Line line) {
        var lead = WhenReader.lead(clock(line), clues).filter(found -> isLead(line, found));
        lead.ifPresent(found -> {
            if (found.rest().isEmpty()) {
                nameAbove(line).ifPresent(row::name);
                row.begin(line, found.when(), true);
            } else {
                talk.said(found)
                        .or(() -> introduced(found))
                        .ifPresentOrElse(said -> row.speak(line, said), () -> row.go(line, found));
            }
        });
        return lead.isPresent();
    }

    /** Hours with a dot are hours only in a line below one that has a time: they could be a number. */
    private String clock(Line line) {
        var dotted = DOTTED.matcher(line.text());
        return dotted.lookingAt() && !lines.isGap() && row.isOpen()
                ? dotted.group(1) + ":" + dotted.group(2) + line.text().substring(dotted.end())
                : line.text();
    }

    /** A date alone begins a row only where something sets it apart; prose begins with dates as well. */
    private static boolean isLead(Line line, Lead lead) {
        return lead.when().time().isPresent() || line.bullet() || lead.separated() || line.heading();
    }

    /** A time in brackets with nothing but a name behind it; what was said follows. */
    private Optional<Talk.Said> introduced(Lead lead) {
        var follows = lines.ahead()
                .filter(line -> WhenReader.lead(line.text(), clues).isEmpty())
                .isPresent();
        return lead.bracketed() && follows && Talk.isName(lead.rest())
                ? Optional.of(new Talk.Said(lead.rest(), lead.when(), ""))
                : Optional.empty();
    }

    /** Some chats put the name into a line of its own. */
    private Optional<String> nameAbove(Line line) {
        var above =
                account.unread(line.number() - 1).filter(name -> Talk.isName(name.text()) || Talk.isApp(line.text()));
        above.ifPresent(name -> {
            account.takeBack(name);
            account.layout(1);
        });
        return above.map(Unread::text);
    }

    /** True of a name that has a line of its own above the time. */
    boolean isNameAbove(Line line) {
        return lines.ahead()
                .filter(next ->
                        Talk.isApp(next.text()) && talk.head(next.text()).isPresent()
                                || Talk.isName(line.text()) && isTimeAlone(next))
                .isPresent();
    }

    private boolean isTimeAlone(Line line) {
        return WhenReader.lead(line.text(), clues)
                .filter(lead -> lead.rest().isEmpty() && lead.when().time().isPresent())
                .isPresent();
    }

    /** An item of a list with its time at the end: {@code First detected 2026-11-18 10:42}. */
    private boolean isTrailing(Line line) {
        var day = ISO_DAY.matcher(line.text());
        if (!line.bullet() || !day.find() || day.start() == 0 || day.start() > FARTHEST_TIME) {
            return false;
        }
        var lead = WhenReader.lead(line.text().substring(day.start()), clues)
                .filter(found -> ASIDE.matcher(found.rest()).matches());
        lead.ifPresent(found -> row.plain(line, found.when())
                .fact(line.text().substring(0, day.start()).replaceAll("[\\s:：–—-]+$", ""))
                .context(found.rest()));
        return lead.isPresent();
    }

    /** A status page says when behind what it tells: the lines above belong to it, the first may be the state. */
    private boolean isPosted(Line line) {
        var lead = posted(line);
        var above = lead.isPresent() ? above(line) : new ArrayDeque<Unread>();
        if (above.isEmpty()) {
            return false;
        }
        var draft = row.plain(line, lead.orElseThrow().when());
        if (above.size() > 1 && above.peek().text().length() <= LONGEST_STATE) {
            draft.type(above.peek().text());
            account.use(1);
            account.takeBack(above.remove());
        }
        above.forEach(each -> {
            draft.fact(each.text());
            account.use(1);
            account.takeBack(each);
        });
        row.close();
        return true;
    }

    private Optional<Lead> posted(Line line) {
        var posted = POSTED.matcher(line.text());
        return posted.lookingAt()
                ? WhenReader.lead(line.text().substring(posted.end()), clues)
                        .filter(found -> found.when().isExact() && found.rest().isEmpty())
                : Optional.empty();
    }

    /** The lines right above that meant nothing. */
    private ArrayDeque<Unread> above(Line line) {
        var above = new ArrayDeque<Unread>();
        row.close();
        for (var number = line.number() - 1; account.unread(number).isPresent(); number--) {
            above.addFirst(account.unread(number).orElseThrow());
        }
        return above;
    }
}
