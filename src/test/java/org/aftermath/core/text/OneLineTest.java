package org.aftermath.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class OneLineTest {

    @Test
    public void nothingBeginsALineOfItsOwn() {
        for (var end :
                List.of("\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\0", "\b", "\u001B")) {
            assertThat(OneLine.of("x" + end + end + "Bcc: y ")).isEqualTo("x Bcc: y");
        }
    }

    @Test
    public void wordsStayAsTheyAre() {
        assertThat(OneLine.of("決済が 止まった 🚀")).isEqualTo("決済が 止まった 🚀");
    }
}
