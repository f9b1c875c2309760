package org.aftermath.core.timeline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table may tell, with the headings that reports have for it: the template's first. */
public enum Column {
    TIME("time|時刻|when|timestamp|date and time|date/time|datetime|date & time|日時|時間|発生時刻|日付時刻|ts"),
    DAY("date|day|日付|年月日"),
    TYPE("type|種類|kind|category|phase|status|種別|区分|分類|フェーズ"),
    FACT(
            "fact|事実|event|events|what happened|what|note|notes|description|message|text|entry|details|activity|action taken"
                    + "|内容|出来事|事象|イベント|経緯|対応内容|説明|メッセージ"),
    CONTEXT("context|背景|comment|comments|remarks|why|補足|備考|コメント"),
    ROLE("role|役割|who|actor|author|user|by|person|responder|from|name|担当|担当者|対応者|発言者|投稿者"),
    EVIDENCE("evidence|根拠|link|links|data|data link|reference|source|url|proof|証拠|リンク|参照|資料"),
    ACTION("action|対応策|action item|action items|actions|task|tasks|todo|to do|follow-up|follow-ups|follow up|item|アクション"
            + "|アクションアイテム|対策|再発防止策|やること|対応事項|項目|タスク"),
    OWNER("owner|責任者|assignee|assigned to|responsible|dri|オーナー"),
    DUE("due|期限|due date|deadline|by when|target date|eta|期日|締切|完了予定");

    private static final int LONGEST = 80;

    private final List<String> headings;

    Column(String headings) {
        this.headings = List.of(headings.split("\\|"));
    }

    /** Empty for a heading that says nothing known; what stands in brackets behind it does not matter. */
    public static Optional<Column> of(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[*_`\"]", "");
        var wanted = bare.replaceAll("\\s*(?:[(\\[（].*|\\bin [a-z]{1,5}|\\b(?:utc|gmt|jst|cet))$", "")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(wanted))
                .findFirst();
    }

    /** Which column is where, from 0; of two that say the same the first counts. */
    public static Map<Column, Integer> places(List<String> headings) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var place = 0; place < headings.size(); place++) {
            var at = place;
            of(headings.get(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        return places;
    }
}
