package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aftermath.support.Bundles;
import org.junit.Test;

public class TextBundlesTest {

    private static final List<String> PREFIXES = List.of("aftermath.", "org.aftermath.postmortem.");

    @Test
    public void everyLanguageHasTheSameKeysInTheSameOrder() throws IOException {
        for (var name : Bundles.NAMES) {
            for (var language : Bundles.LANGUAGES) {
                assertThat(Bundles.keys(name, language)).as(name).isEqualTo(Bundles.keys(name, ""));
            }
        }
    }

    @Test
    public void noKeyIsGivenTwice() throws IOException {
        var keys = new ArrayList<String>();
        for (var name : Bundles.NAMES) {
            keys.addAll(Bundles.keys(name, ""));
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    public void everyKeyBeginsWithAPrefixOfOurs() {
        assertThat(Bundles.all("").keySet()).allMatch(key -> PREFIXES.stream().anyMatch(key::startsWith));
    }

    @Test
    public void everyTextIsAFormatWithTheSamePlaceholdersInEveryLanguage() {
        var english = Bundles.all("");
        for (var language : Bundles.LANGUAGES) {
            var translated = Bundles.all(language);
            english.forEach((key, text) ->
                    assertThat(placeholders(translated.get(key))).as(key).isEqualTo(placeholders(text)));
        }
    }

    /** Hosts that are given no arguments print the apostrophe of a format as it stands, others swallow it. */
    @Test
    public void noTextHasAnApostropheOfFormats() {
        for (var language : withEnglish()) {
            assertThat(Bundles.all(language))
                    .allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
        }
    }

    @Test
    public void noTextIsEmpty() {
        for (var language : withEnglish()) {
            assertThat(Bundles.all(language))
                    .allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }
    }

    @Test
    public void japaneseIsJapaneseExceptForNamesAndCodes() {
        var same = new TreeSet<String>();
        var english = Bundles.all("");
        Bundles.all("ja").forEach((key, text) -> {
            if (text.equals(english.get(key))) {
                same.add(key);
            }
        });
        same.remove("aftermath.issue.jira.says");
        assertThat(same).allMatch(key -> key.startsWith("aftermath.severity.sev-"));
    }

    private static List<String> withEnglish() {
        return Stream.concat(Stream.of(""), Bundles.LANGUAGES.stream()).toList();
    }

    /** {@code [0, 1]} of {@code {1} of {0}}. */
    private static List<Integer> placeholders(String text) {
        var used = new HashSet<Integer>();
        var count = new MessageFormat(text).getFormatsByArgumentIndex().length;
        for (var index = 0; index < count; index++) {
            if (text.contains("{" + index)) {
                used.add(index);
            }
        }
        assertThat(used).as(text).hasSize(count);
        return Arrays.asList(used.stream().sorted().toArray(Integer[]::new));
    }
}
