package org.aftermath.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WordsTest {

    @Test
    public void aWordIsFoundByItsBeginningsAndSoughtByTheLongest() {
        assertThat(new Words("Checkout db").keys()).containsExactly("c", "ch", "che", "d", "db");
        assertThat(new Words("Checkout db p").sought()).containsExactly("che", "db", "p");
    }

    @Test
    public void whatHasNoSpacesIsFoundByEachLetterAndByNeighbours() {
        assertThat(new Words("決済基").keys()).containsExactly("基", "決", "決済", "済", "済基");
        assertThat(new Words("決済基").sought()).containsExactly("決済", "済基");
        assertThat(new Words("決").sought()).containsExactly("決");
    }
}
