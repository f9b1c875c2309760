package org.aftermath.host.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.aftermath.support.Translators;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class DoorTest {

    private final UserManager users = mock();
    private final Pairings pairings = new Pairings(new MapSettings());
    private final Turnstile turnstile = new Turnstile(new MovableClock());
    private final Door door = new Door(turnstile, pairings, users, new Refusals(Translators.in(Locale.ENGLISH)));

    @Test
    public void asksStrangersWhoWereRefusedTooOftenToWait() {
        leave("", 401, Turnstile.BURST - 1);
        assertThat(answer(request(""))).isEmpty();
        leave("", 401, 1);

        var refusal = answer(request("")).orElseThrow();
        assertThat(refusal.getStatus()).isEqualTo(429);
        assertThat(refusal.getHeaderString("Retry-After")).isEqualTo("1");
    }

    @Test
    public void asksStrangersWhoGuessAddressesToWait() {
        leave("", 404, Turnstile.BURST);

        assertThat(answer(request(""))).isPresent();
    }

    @Test
    public void letsAPeerThroughWhoSharesAnAddressWithStrangers() {
        pair("peer");
        leave("unknown", 401, Turnstile.BURST);

        assertThat(answer(request("unknown"))).isPresent();
        assertThat(answer(request("peer"))).isEmpty();
    }

    @Test
    public void bindsPeersWhoAreBelievedToo() {
        pair("peer");
        leave("peer", 200, Turnstile.BURST - 1);
        assertThat(answer(request("peer"))).isEmpty();
        leave("peer", 200, 1);

        assertThat(answer(request("peer")).orElseThrow().getStatus()).isEqualTo(429);
        assertThat(answer(request(""))).isEmpty();
    }

    /** The host itself bounds what they may do. */
    @Test
    public void neverMakesPeopleWait() {
        when(users.getRemoteUserKey()).thenReturn(new UserKey("sre"));
        leave("", 401, 2 * Turnstile.BURST);

        assertThat(answer(request(""))).isEmpty();
        assertThat(turnstile.remembered()).isZero();
    }

    @Test
    public void refusesABodyThatSaysItIsTooLarge() {
        var request = request("");
        when(request.getLength()).thenReturn(Door.LARGEST + 1);

        assertThat(answer(request).orElseThrow().getStatus()).isEqualTo(413);
    }

    @Test
    public void endsABodyThatGoesOnTooLong() throws IOException {
        assertThat(through(Door.LARGEST).readAllBytes()).hasSize(Door.LARGEST);
        assertThatThrownBy(() -> through(Door.LARGEST + 1).readAllBytes())
                .isInstanceOfSatisfying(WebApplicationException.class, tooLarge -> assertThat(
                                tooLarge.getResponse().getStatus())
                        .isEqualTo(413));
        var byByte = through(Door.LARGEST + 1);
        byByte.readNBytes(Door.LARGEST);
        assertThatThrownBy(byByte::read).isInstanceOf(WebApplicationException.class);
    }

    private InputStream through(int bytes) {
        var request = request("");
        when(request.getLength()).thenReturn(-1);
        when(request.getEntityStream()).thenReturn(new ByteArrayInputStream(new byte[bytes]));
        door.filter(request);
        var bounded = ArgumentCaptor.forClass(InputStream.class);
        verify(request).setEntityStream(bounded.capture());
        return bounded.getValue();
    }

    private static ContainerRequestContext request(String peer) {
        ContainerRequestContext request = mock();
        when(request.getHeaderString(SignedRequest.PEER)).thenReturn(peer);
        return request;
    }

    /** What the door answers itself. */
    private Optional<Response> answer(ContainerRequestContext request) {
        door.filter(request);
        var answer = ArgumentCaptor.forClass(Response.class);
        verify(request, atMost(1)).abortWith(answer.capture());
        return answer.getAllValues().stream().findFirst();
    }

    private void leave(String peer, int status, int times) {
        ContainerRequestContext request = mock(withSettings().stubOnly());
        when(request.getHeaderString(SignedRequest.PEER)).thenReturn(peer);
        ContainerResponseContext response = mock(withSettings().stubOnly());
        when(response.getStatus()).thenReturn(status);
        for (var each = 0; each < times; each++) {
            door.filter(request, response);
        }
    }

    private void pair(String id) {
        pairings.put(new Pairing(id, "http://jira", List.of("s".repeat(32)), Optional.empty(), Instant.EPOCH));
    }
}
