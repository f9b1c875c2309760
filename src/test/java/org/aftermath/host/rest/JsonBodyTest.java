package org.aftermath.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class JsonBodyTest {

    @Test
    public void refusesMoreLevelsThanTheStackHolds() {
        var deep = "[".repeat(200_000);
        assertThat(JsonBody.read("{\"a\":" + deep)).isEmpty();
        assertThat(JsonBody.list("{\"a\":\"]\\\"]\",\"b\":" + deep, "b")).isEmpty();
        assertThat(JsonBody.read("{\"a\":\"" + deep + "\"}").orElseThrow().text("a"))
                .isEqualTo(deep);
    }

    @Test
    public void findsAListAloneOrUnderItsName() {
        assertThat(JsonBody.list(" [\"a\"]", "messages").orElseThrow()).isEqualTo(List.of("a"));
        assertThat(JsonBody.list("{\"ok\":true,\"messages\":[\"a\"]}", "messages")
                        .orElseThrow())
                .isEqualTo(List.of("a"));
        assertThat(JsonBody.list("{\"messages\":1}", "messages")).isEmpty();
        assertThat(JsonBody.list("[10:02] no JSON", "messages")).isEmpty();
    }
}
