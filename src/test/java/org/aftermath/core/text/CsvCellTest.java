package org.aftermath.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class CsvCellTest {

    @Test
    public void aCellIsInQuotes() {
        assertThat(CsvCell.of("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }

    @Test
    public void noCellBeginsAFormula() {
        for (var sign : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            assertThat(CsvCell.of(sign + "1")).isEqualTo("\"'" + sign + "1\"");
        }
    }
}
