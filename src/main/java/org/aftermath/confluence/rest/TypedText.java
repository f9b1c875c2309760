package org.aftermath.confluence.rest;

import java.util.regex.Pattern;
import org.aftermath.host.rest.JsonBody;

/** What people type while a meeting goes on. */
public final class TypedText {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Not allowed in XML or in databases, whatever the escaping. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t\\n]]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private TypedText() {}

    /** Whether it is an id that a browser made up: a UUID in small letters. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The text of that name, with lines as we write them and nothing that cannot be written. */
    public static String of(JsonBody body, String name) {
        return UNWRITABLE
                .matcher(body.text(name).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }
}
