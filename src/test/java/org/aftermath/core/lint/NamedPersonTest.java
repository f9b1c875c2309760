package org.aftermath.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Names in the forms in which pages write them (B11). */
public class NamedPersonTest {

    private static final Named SCRIBE = new Named("msato", "Mika Sato", "scribe");

    @Test
    public void knowsSomebodyByEitherNameAndInAnyOrder() {
        var text =
                "Sato Mika paged. Sato-san joined. M. Sato left. SATO, Mika wrote. We asked Mika. It was Sato's idea.";

        assertThat(excerpts(SCRIBE, text))
                .containsExactly("Sato Mika", "Sato-san", "M. Sato", "SATO, Mika", "Mika", "Sato");
    }

    @Test
    public void writesTheRoleInPlaceOfNameAndTitle() {
        assertThat(mended(new Named("", "佐藤 美香", "scribe"), "佐藤さんが確認した。その後、美香が連絡した。"))
                .isEqualTo("記録係が確認した。その後、記録係が連絡した。");
        assertThat(mended(new Named("", "林健太", "responder"), "林が再起動した。林氏によると、健太さんも見ていた。"))
                .isEqualTo("対応者が再起動した。対応者によると、対応者も見ていた。");
        assertThat(mended(SCRIBE, "Sato-san wrote it down, then Mika's graph rose."))
                .isEqualTo("The scribe wrote it down, then the scribe's graph rose.");
    }

    @Test
    public void callsPeopleAsThePageDoes() {
        assertThat(mended(new Named("", "Mika Sato", "Database owner"), "Sato joined."))
                .isEqualTo("The database owner joined.");
        assertThat(mended(new Named("", "Mika Sato", "Scribe"), "Satoが記録した。Sato joined."))
                .isEqualTo("記録係が記録した。The scribe joined.");
        assertThat(mended(new Named("", "佐藤美香", "記録係"), "We asked 佐藤 to join.")).isEqualTo("We asked 記録係 to join.");
    }

    @Test
    public void leavesWordsAloneThatAreNamesAsWell() {
        assertThat(excerpts(
                        new Named("", "Will Smith", ""),
                        "Will this help? The job will restart. Will was told to wait. We set the Will flag."))
                .isEmpty();
        assertThat(excerpts(
                        new Named("", "Mark Stone", ""),
                        "Mark all nodes. Click Mark as read. A stone wall. The Mark 4."))
                .isEmpty();
        assertThat(excerpts(
                        new Named("", "May Park", ""), "It ended on May 3. In May it began. May I ask? Park the job."))
                .isEmpty();
        assertThat(excerpts(
                        new Named("", "Tom Jenkins", ""),
                        "Jenkins started the job. The Jenkins disk. We asked for it."))
                .isEmpty();
        assertThat(excerpts(new Named("", "森健太", ""), "森林のデータ。森の地図。東に移した。")).isEmpty();
        assertThat(excerpts(new Named("", "東 未来", ""), "東リージョン。東に移した。未来の日付。東京が落ちた。"))
                .isEmpty();
        assertThat(excerpts(new Named("", "福島 誠", ""), "福島の拠点。誠に申し訳ない。福島リージョン。"))
                .isEmpty();
    }

    @Test
    public void knowsThemWhereOnlyAPersonCanBeMeant() {
        assertThat(excerpts(
                        new Named("", "Will Smith", ""),
                        "Will declared SEV-1. We asked Will to join, and Will's graph rose. Then Will Smith left."))
                .containsExactly("Will", "Will", "Will", "Will Smith");
        assertThat(excerpts(
                        new Named("", "Mark Stone", ""), "Mark restarted it. Then Mark went home. Stone confirmed."))
                .containsExactly("Mark", "Mark", "Stone");
        assertThat(excerpts(new Named("", "May Park", ""), "The DBA and May looked. May joined."))
                .containsExactly("May", "May");
        assertThat(excerpts(new Named("", "森健太", ""), "森さんが見た。森が直した。森も見た。")).containsExactly("森さん", "森", "森");
        assertThat(excerpts(new Named("", "東 未来", ""), "東さんへ。未来さんが答えた。")).containsExactly("東さん", "未来さん");
    }

    @Test
    public void takesNobodysDutyForTheirName() {
        assertThat(excerpts(new Named("engineer", "遠藤 健", "commander"), "The engineer restarted it. Ask @engineer."))
                .containsExactly("@engineer");
        assertThat(excerpts(new Named("support", "Sofia Park", ""), "The support desk answered; support was told."))
                .isEmpty();
        assertThat(excerpts(new Named("admin", "Ada Admin", ""), "Admin rights were missing. Ada had none."))
                .containsExactly("Ada");
    }

    @Test
    public void leavesNamesInsideOtherWordsAlone() {
        assertThat(excerpts(SCRIBE, "The Satori queue, mika.example and SATO_LIMIT were full."))
                .isEmpty();
        assertThat(excerpts(new Named("", "佐藤美香", ""), "佐藤商事の回線。伊佐藤の件。佐藤ビルの電源。"))
                .isEmpty();
    }

    private static List<String> excerpts(Named who, String text) {
        return check(who, text).stream().map(Finding::excerpt).toList();
    }

    private static String mended(Named who, String text) {
        var findings = check(who, text);
        var ends =
                Stream.concat(Stream.of(0), findings.stream().map(Finding::end)).toList();
        var mended = new StringBuilder();
        for (var number = 0; number < findings.size(); number++) {
            var finding = findings.get(number);
            mended.append(text, ends.get(number), finding.start())
                    .append(finding.fix().orElseThrow());
        }
        return mended.append(text.substring(ends.get(findings.size()))).toString();
    }

    private static List<Finding> check(Named who, String text) {
        var draft = new Draft(List.of(Passage.of(Passage.TIMELINE, text)), List.of(who), false, false, House.DEFAULT);
        return Lint.check(draft).stream()
                .filter(finding -> finding.rule().id().equals("BL004"))
                .toList();
    }
}
