package org.aftermath.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.text.Message;
import org.aftermath.support.InMemoryPageBodies;
import org.junit.Test;

public class EditPageTest {

    private static final Message COMMENT = Message.of("comment");

    private final InMemoryPageBodies bodies = new InMemoryPageBodies();
    private final EditPage edit = new EditPage(bodies);

    @Test
    public void savesOneVersionWithAComment() {
        bodies.put(42, "a");

        assertThat(add("b")).isEqualTo(new Edited.Done<>("b"));

        assertThat(bodies.newest(42)).contains(new PageBody(42, 2, "ab"));
        assertThat(bodies.comments()).containsExactly(COMMENT);
    }

    @Test
    public void savesNothingIfNothingIsToChange() {
        bodies.put(42, "a");

        assertThat(edit.edit(42, text -> Rewrite.none("left"))).isEqualTo(new Edited.Done<>("left"));
        assertThat(edit.edit(42, text -> Rewrite.to(text, COMMENT, "same"))).isEqualTo(new Edited.Done<>("same"));

        assertThat(bodies.newest(42)).contains(new PageBody(42, 1, "a"));
    }

    @Test
    public void changesWhatSomebodyElseSavedMeanwhile() {
        bodies.put(42, "a");
        bodies.meanwhile(() -> bodies.put(42, "theirs"));

        assertThat(add("b")).isEqualTo(new Edited.Done<>("b"));

        assertThat(bodies.storage(42)).isEqualTo("theirsb");
    }

    @Test
    public void givesUpOnAPageThatNeverRests() {
        bodies.put(42, "a");
        for (var save = 0; save < EditPage.ATTEMPTS; save++) {
            bodies.meanwhile(() -> bodies.put(42, "theirs"));
        }

        assertThat(add("b")).isEqualTo(new Edited.Busy<>(Message.of("aftermath.page.busy")));
        assertThat(bodies.storage(42)).isEqualTo("theirs");
    }

    @Test
    public void knowsNoSuchPage() {
        assertThat(add("b")).isEqualTo(new Edited.Unknown<>());
    }

    private Edited<String> add(String more) {
        return edit.edit(42, text -> Rewrite.to(text + more, COMMENT, more));
    }
}
