package org.aftermath.core.lint;

/** Whose words are looked for. */
public enum Tongue {
    /** English ones everywhere, Japanese ones in sentences that have such letters. */
    EITHER,
    ENGLISH,
    JAPANESE
}
