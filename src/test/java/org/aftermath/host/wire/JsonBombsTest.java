package org.aftermath.host.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.support.Allocated;
import org.junit.Test;

/** JSON that is made to be costly costs no more than its length, whoever reads it, and is refused where it cannot be meant. */
public class JsonBombsTest {

    private static final int DEEP = 100_000;
    private static final int LARGE = 5_000_000;
    /** Bytes for each sign: what makes most is one sign for one member of a list. */
    private static final int DEAREST = 60;

    private static final FollowUpUid UID = new FollowUpUid(1, "m");

    /** What no reader may take. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    /** What may be taken, at its price. */
    private static final Map<String, String> BOUNDED = new LinkedHashMap<>();

    static {
        REFUSED.put("lists in lists", "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        REFUSED.put("lists that never end", "{\"a\":" + "[".repeat(LARGE));
        REFUSED.put("objects in objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        REFUSED.put(
                "brackets after a quoted quote", "{\"a\":\"\\\"\",\"b\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        REFUSED.put("brackets after a backslash", "{\"a\":\"\\\\\",\"b\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        REFUSED.put("a number of a million digits", "{\"version\":" + "9".repeat(1_000_000) + "}");
        REFUSED.put("a fraction of a million digits", "{\"version\":0." + "9".repeat(1_000_000) + "}");
        REFUSED.put("a text that never ends", "{\"a\":\"" + "x".repeat(LARGE));
        REFUSED.put("a name that never ends", "{\"" + "x".repeat(LARGE));
        REFUSED.put("something after it", "{}" + " ".repeat(LARGE) + "{}");
        BOUNDED.put("a wide list", "{\"a\":[0" + ",0".repeat(LARGE / 2) + "]}");
        BOUNDED.put("one name a million times", "{\"a\":1" + ",\"a\":1".repeat(1_000_000) + "}");
        BOUNDED.put("many names", names(200_000));
        BOUNDED.put("a long text", "{\"a\":\"" + "x".repeat(LARGE) + "\"}");
        BOUNDED.put("a long text of escapes", "{\"a\":\"" + "\\u0041".repeat(LARGE / 6) + "\"}");
        BOUNDED.put("a huge number", "{\"version\":1e999999999,\"a\":-1e-999999999}");
        BOUNDED.put("white space", " ".repeat(LARGE) + "{}");
    }

    private static final Map<String, Function<String, Boolean>> READERS = Map.of(
            "bodies of requests", text -> JsonBody.read(text).isPresent(),
            "messages", text -> Json.read(text).isPresent(),
            "orders", text -> OrderJson.read(UID, text).isPresent(),
            "orders of a page", text -> OrdersJson.read(text).isPresent(),
            "amendments", text -> AmendmentJson.read(UID, text).isPresent(),
            "briefings", text -> BriefingJson.read(text).isPresent(),
            "progress", text -> ProgressJson.read(text).isPresent());

    @Test
    public void whatCannotBeMeantIsRefused() {
        REFUSED.forEach((bomb, text) -> READERS.forEach((reader, read) -> {
            var cost = Allocated.by(
                    () -> assertThat(read.apply(text)).as(reader + ": " + bomb).isFalse());
            assertThat(cost).as(reader + ": " + bomb).isLessThan(1_000_000L + (long) DEAREST * text.length());
        }));
        System.out.println("Gate: bombs of JSON refused: " + REFUSED.size() + " to " + READERS.size() + " readers");
    }

    @Test
    public void whatIsTakenCostsNoMoreThanItsLength() {
        BOUNDED.forEach((bomb, text) -> READERS.forEach((reader, read) -> {
            var cost = Allocated.by(() -> read.apply(text));
            assertThat(cost).as(reader + ": " + bomb).isLessThan(1_000_000L + (long) DEAREST * text.length());
        }));
        System.out.println("Gate: bombs of JSON bounded: " + BOUNDED.size() + " to " + READERS.size() + " readers");
    }

    @Test
    public void aHugeNumberIsSomeNumber() {
        var body = JsonBody.read("{\"version\":1e999999999}").orElseThrow();

        assertThat(body.number("version")).contains(Integer.MAX_VALUE);
    }

    @Test
    public void numbersAndDepthsOfEverydayAreTaken() {
        assertThat(JsonBody.read("{\"a\":" + "[".repeat(900) + "]".repeat(900) + ",\"b\":12345678901234567890.5e10}"))
                .isPresent();
        assertThat(JsonBody.read("{\"a\":\"" + "1".repeat(1_000) + "[".repeat(2_000) + "\"}"))
                .isPresent();
    }

    private static String names(int many) {
        var text = new StringBuilder("{\"n\":0");
        for (var at = 0; at < many; at++) {
            text.append(",\"n").append(at).append("\":0");
        }
        return text.append('}').toString();
    }
}
