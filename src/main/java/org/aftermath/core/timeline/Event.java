package org.aftermath.core.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.text.Language;

/**
 * What kind of thing an entry tells (G09), with the words that reports have for it. The first two words of each are the
 * ones that are written into pages, in the order of {@link Language}. Some are times that the incident's facts have too.
 */
public enum Event {
    BEGAN(
            "startedAt",
            "began|発生|start|started|begin|begins|factor began|fault occurs|fault occurred|fault began|incident start"
                    + "|incident started|issue started|outage started|impact started|impact start|problem started"
                    + "|障害発生|発生日時|開始|発端"),
    DETECTED(
            "detectedAt",
            "detected|検知|detection|discovery|discovered|noticed|identified|first detected|fault detected|issue detected"
                    + "|incident detected|team aware|page|paged|alert|障害検知|検出|発見|気付き|認知|呼び出し"),
    ANNOUNCED(
            "announcedAt",
            "announced|告知|announcement|public notice|customers notified|customer notice|status page|communicated"
                    + "|公表|お知らせ|お客様告知|障害告知"),
    MITIGATED(
            "mitigatedAt",
            "mitigated|緩和|mitigation|repaired|repaired declared|contained|workaround|impact mitigated|service restored"
                    + "|recovery|暫定復旧|暫定対応|応急処置|封じ込め"),
    ENDED(
            "resolvedAt",
            "ended|解消|end|resolved|resolution|closed|fixed|incident end|incident ended|incident resolved|all clear"
                    + "|recovered|fully recovered|復旧|解決|収束|終了|復旧完了|完全復旧"),
    ACTION("", "action|対応|response|fix|change made|deploy|rollback|処置|作業|切り戻し"),
    CHANGE(
            "",
            "change|変化|status|status change|impact|impact change|escalation|incident declared|declared|investigation"
                    + "|状況|影響|影響拡大|エスカレーション|調査|宣言|障害宣言");

    private final String fact;
    private final List<String> words;

    Event(String fact, String words) {
        this.fact = fact;
        this.words = List.of(words.split("\\|"));
    }

    /** The word for a page in that language. */
    public String word(Language language) {
        return words.get(language.ordinal());
    }

    /** The name of the incident's fact that is the time of such an event; empty if there is none. */
    public Optional<String> fact() {
        return Optional.of(fact).filter(name -> !name.isEmpty());
    }

    /** Empty for words that nobody uses for any of these. */
    public static Optional<Event> of(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(event -> event.words.contains(wanted))
                .findFirst();
    }
}
