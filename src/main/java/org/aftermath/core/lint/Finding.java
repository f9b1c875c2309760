package org.aftermath.core.lint;

import java.util.Optional;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * Something to ask the writer about.
 *
 * @param passage its place among the draft's passages, from 0
 * @param start where it begins in the passage's text, in characters (UTF-16)
 * @param end after its last character
 * @param excerpt the words themselves
 * @param fix what to write instead, if that can be told
 */
public record Finding(Rule rule, int passage, int start, int end, String excerpt, Optional<String> fix) {

    /** The question to ask, which the excerpt opens. */
    public Message question() {
        return Message.of(rule.key(), Fault.excerpt(excerpt));
    }
}
