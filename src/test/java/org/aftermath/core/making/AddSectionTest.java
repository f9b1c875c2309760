package org.aftermath.core.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.text.Message;
import org.aftermath.support.InMemoryPageBodies;
import org.junit.Test;

public class AddSectionTest {

    private final InMemoryPageBodies bodies = new InMemoryPageBodies();
    private final AddSection adding = new AddSection(new Appending(), new EditPage(bodies));

    @Test
    public void savesOneVersionThatSaysWhatWasAdded() {
        bodies.put(42, "<p>a</p>");

        assertThat(add("data")).isEqualTo(new Edited.Done<>(Optional.of("Data")));

        assertThat(bodies.storage(42)).isEqualTo("<p>a</p>[data of INC]");
        assertThat(bodies.comments()).containsExactly(Message.of("aftermath.page.comment.section", "Data"));
    }

    @Test
    public void addsNothingTwice() {
        bodies.put(42, "<p>a</p>");
        add("data");

        assertThat(add("data")).isEqualTo(new Edited.Done<>(Optional.empty()));
        assertThat(bodies.comments()).hasSize(1);
    }

    @Test
    public void keepsWhatOthersSavedMeanwhile() {
        bodies.put(42, "<p>a</p>");
        bodies.meanwhile(() -> bodies.put(42, "<p>b</p>"));

        add("data");

        assertThat(bodies.storage(42)).isEqualTo("<p>b</p>[data of INC]");
    }

    @Test
    public void knowsNoPageThatThePersonMayNotChange() {
        assertThat(add("data")).isEqualTo(new Edited.Unknown<>());
    }

    private Edited<Optional<String>> add(String section) {
        return adding.add(42, "INC", section);
    }

    private static final class Appending implements PageForm {

        @Override
        public String completed(String storage, Map<String, String> answers) {
            return storage;
        }

        @Override
        public Optional<Grown> grown(String storage, String section, String spaceKey) {
            var piece = "[" + section + " of " + spaceKey + "]";
            return storage.contains(piece) ? Optional.empty() : Optional.of(new Grown(storage + piece, "Data"));
        }
    }
}
