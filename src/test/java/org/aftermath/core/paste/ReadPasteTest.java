package org.aftermath.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.timeline.Clues;
import org.junit.Test;

public class ReadPasteTest {

    /** Grown with the reader, and written before it was changed for any of them. */
    private static final List<Expected> DOCUMENTS = Stream.of(Expected.GROWN, Expected.HELD_OUT)
            .flatMap(folder -> Expected.in(folder).stream())
            .toList();

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);

    @Test
    public void readsNearlyEveryRowAndActionOfReports() {
        assertThat(DOCUMENTS).hasSizeGreaterThanOrEqualTo(22);
        assertThat(missed("row")).as("rows not read right").hasSizeLessThanOrEqualTo(expected("row") / 20);
        assertThat(missed("todo")).as("actions not read right").hasSizeLessThanOrEqualTo(expected("todo") / 20);
    }

    @Test
    public void findsNoRowsOrActionsThatAreNotThere() {
        var invented = DOCUMENTS.stream()
                .flatMap(document -> document.invented().stream())
                .toList();
        assertThat(invented).hasSizeLessThanOrEqualTo((expected("row") + expected("todo")) / 20);
    }

    @Test
    public void losesNoLine() {
        for (var document : DOCUMENTS) {
            var lines = document.text().split("\n");
            var pasted = document.read();
            var blank = Stream.of(lines).filter(String::isBlank).count();
            assertThat(pasted.unread()).as(document.name()).allSatisfy(line -> assertThat(
                            lines[line.line() - 1].strip())
                    .isEqualTo(line.text()));
            assertThat(pasted.layout() + pasted.used() + pasted.unread().size() + blank)
                    .as(document.name())
                    .isEqualTo(lines.length);
        }
    }

    @Test
    public void showsWhatIsNoTimelineInItsPlace() {
        var read = ReadPaste.read("something else\n10:02 began\n\nand more", Optional.of(NEAR), Clues.of(NEAR));
        assertThat(read.rows()).hasSize(1);
        assertThat(read.unread())
                .containsExactly(new Pasted.Unread(1, "something else"), new Pasted.Unread(4, "and more"));
    }

    @Test
    public void keepsNothingOfAnEmptyText() {
        var read = ReadPaste.read(" \n\t\n", Optional.empty(), Clues.of(NEAR));
        assertThat(read.rows()).isEmpty();
        assertThat(read.unread()).isEmpty();
        assertThat(read.layout()).isZero();
    }

    private static List<String> missed(String kind) {
        return DOCUMENTS.stream()
                .flatMap(document -> document.missed(kind).stream().map(line -> document.name() + ": " + line))
                .toList();
    }

    private static int expected(String kind) {
        return DOCUMENTS.stream()
                .mapToInt(document -> document.expected(kind).size())
                .sum();
    }
}
