package org.aftermath.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Language;
import org.junit.Test;

/** Patterns are looked for only where a word of theirs is, and nothing is lost by it. */
public class CuesTest {

    @Test
    public void readsOffAPatternWhatEveryMatchHolds() {
        assertThat(Indispensable.in("(?:human|operator) (?:errors?|mistakes?)"))
                .containsExactlyInAnyOrder("human", "operator");
        assertThat(Indispensable.in("(?:I|we) (?:think|guess)")).containsExactlyInAnyOrder("think", "guess");
        assertThat(Indispensable.in("fat[- ]?finger\\w*")).containsExactly("finger");
        assertThat(Indispensable.in("(?<!x)down(?! to)|off{1,2}line?")).containsExactlyInAnyOrder("down", "lin");
        assertThat(Indispensable.in("(?:very )?(?:un)?likely")).containsExactly("likely");
        assertThat(Indispensable.in("tb[acd]")).containsExactly("tb");
        assertThat(Indispensable.in("\\[(?:add|date)[^\\]]{0,9}\\]")).containsExactlyInAnyOrder("add", "date");
    }

    @Test
    public void saysSoWhereNoWordCanBeTold() {
        assertThat(Indispensable.in("[aeiou]+|human")).isEmpty();
        assertThat(Indispensable.in("(?:human)?")).isEmpty();
        assertThat(Indispensable.in("\\d+ ?%")).isEmpty();
        assertThat(new Cues(List.of("\\d+", "human", "error"))
                        .in("3 errors").stream().boxed())
                .containsExactly(0, 2);
    }

    @Test
    public void losesNothingOfTheLabelledSentences() throws IOException {
        var phrases = new Phrases();
        for (var language : List.of("en", "ja")) {
            for (var part : List.of("tuning", "test", "heldout", "second")) {
                for (var text : texts("/lint/" + language + "/" + part + ".tsv")) {
                    for (var sentence : Sentence.of(text, Optional.empty(), phrases)) {
                        var slow = new Sentence(
                                sentence.text(),
                                sentence.lower(),
                                sentence.offset(),
                                sentence.language(),
                                all(sentence));
                        for (var rule : Lint.ids()) {
                            assertThat(phrases.hits(rule, sentence)).as(text).isEqualTo(phrases.hits(rule, slow));
                        }
                    }
                }
            }
        }
    }

    private static Map<Language, BitSet> all(Sentence sentence) {
        var all = new BitSet();
        all.set(0, 1_000);
        var cues = new EnumMap<>(sentence.cues());
        cues.replaceAll((language, some) -> all);
        return cues;
    }

    private static List<String> texts(String resource) throws IOException {
        try (InputStream file = CuesTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t")[2])
                    .toList();
        }
    }
}
