package org.aftermath.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class ReadPasteTest {

    /** Of our own writing, in the styles of real reports; what each says was written down by hand. */
    private static final List<String> DOCUMENTS = List.of(
            "01-table-en",
            "02-table-ja",
            "03-key-events-en",
            "04-list-ja",
            "05-slack-en",
            "06-slack-ja",
            "07-teams-en",
            "08-irc",
            "09-csv-en",
            "10-csv-ja",
            "11-wiki-markup",
            "12-report-en",
            "13-talk-ja",
            "14-notes-en");

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);

    @Test
    public void readsNearlyEveryRowAndActionOfReports() {
        assertThat(missed("row")).as("rows not read right").hasSizeLessThanOrEqualTo(expected("row") / 20);
        assertThat(missed("todo")).as("actions not read right").hasSizeLessThanOrEqualTo(expected("todo") / 20);
    }

    @Test
    public void findsNoRowsOrActionsThatAreNotThere() {
        var invented = DOCUMENTS.stream()
                .flatMap(name -> without(told(read(name)), lines(name + ".expected")).stream())
                .toList();
        assertThat(invented).hasSizeLessThanOrEqualTo((expected("row") + expected("todo")) / 20);
    }

    @Test
    public void losesNoLine() {
        for (var name : DOCUMENTS) {
            var text = text(name + ".txt");
            var pasted = read(name);
            var unread = pasted.unread().stream().map(Pasted.Unread::text).toList();
            var all = String.join("\n", told(pasted)) + String.join("\n", unread);
            assertThat(pasted.unread()).as(name).allSatisfy(line -> assertThat(
                            text.split("\n")[line.line() - 1].strip())
                    .isEqualTo(line.text()));
            assertThat(all).as(name).isNotEmpty();
        }
    }

    @Test
    public void showsWhatIsNoTimelineInItsPlace() {
        var read = ReadPaste.read("something else\n10:02 began\n\nand more", Optional.of(NEAR), NEAR);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.unread())
                .containsExactly(new Pasted.Unread(1, "something else"), new Pasted.Unread(4, "and more"));
    }

    @Test
    public void keepsNothingOfAnEmptyText() {
        var read = ReadPaste.read(" \n\t\n", Optional.empty(), NEAR);
        assertThat(read.rows()).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.layout()).isZero();
    }

    private static Pasted read(String name) {
        return ReadPaste.read(text(name + ".txt"), Optional.empty(), NEAR);
    }

    private static List<String> missed(String kind) {
        return DOCUMENTS.stream()
                .flatMap(name -> without(lines(name + ".expected"), told(read(name))).stream()
                        .filter(line -> line.startsWith(kind))
                        .map(line -> name + ": " + line))
                .toList();
    }

    private static int expected(String kind) {
        return (int) DOCUMENTS.stream()
                .flatMap(name -> lines(name + ".expected").stream())
                .filter(line -> line.startsWith(kind))
                .count();
    }

    private static List<String> told(Pasted pasted) {
        return Stream.concat(
                        pasted.rows().stream()
                                .map(Pasted.Row::entry)
                                .map(entry -> String.join(
                                        "|",
                                        "row",
                                        entry.when().text(),
                                        entry.type(),
                                        entry.role(),
                                        flat(entry.fact()))),
                        pasted.proposals().stream()
                                .map(work -> String.join(
                                        "|",
                                        "todo",
                                        work.owner(),
                                        work.due().map(LocalDate::toString).orElse(""),
                                        flat(work.text()))))
                .toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        var left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }

    private static String flat(String text) {
        return text.replace("\n", " / ");
    }

    private static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try (var stream = ReadPasteTest.class.getResourceAsStream("/paste/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
