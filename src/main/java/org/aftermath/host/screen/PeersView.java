package org.aftermath.host.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** What the page about peers says before it knows anything. Safe for any thread. */
public final class PeersView {

    private static final List<String> WORDS = List.of(
            "title",
            "about",
            "peers",
            "loading",
            "letters",
            "lettersabout",
            "none",
            "retryall",
            "what",
            "reason",
            "died",
            "attempts",
            "decision",
            "work",
            "workabout");

    private final Translator translator;
    private final boolean pairs;

    /** @param pairs whether this product is the one that pairs and changes secrets */
    public PeersView(Translator translator, boolean pairs) {
        this.translator = translator;
        this.pairs = pairs;
    }

    /** Words, and whether this product pairs. */
    public Map<String, Object> words() {
        var view = new HashMap<String, Object>();
        WORDS.forEach(word -> view.put(word, translator.say(Message.of("aftermath.peers." + word))));
        view.put("pairs", pairs);
        return view;
    }
}
