package org.aftermath.core.text;

import java.util.regex.Pattern;

/** What people typed, as a page can hold it. */
public final class Writable {

    /** Not allowed in XML, whatever the escaping. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t\\n]]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private Writable() {}

    /** The text without what XML cannot say and without blanks around it, its lines ended by {@code \n}. */
    public static String of(String text) {
        return UNWRITABLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }
}
