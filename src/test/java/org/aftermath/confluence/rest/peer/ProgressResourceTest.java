package org.aftermath.confluence.rest.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.TakeProgress.Taken;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.wire.ProgressJson;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

public class ProgressResourceTest {

    private final Gatekeeper gatekeeper = mock();
    private final TakeProgress takeProgress = mock();
    private final HttpHeaders headers = mock();
    private final UriInfo address = mock();
    private final ProgressResource resource =
            new ProgressResource(gatekeeper, takeProgress, new PlainTransactions(), mock());

    @Before
    public void aSignedMessage() {
        when(gatekeeper.objection(any(), any(), any(), any())).thenReturn(Optional.empty());
        when(address.getRequestUri()).thenReturn(URI.create("http://wiki.example/rest/aftermath/1.0/progress"));
        when(takeProgress.take(any())).thenReturn(new Taken(1, 0));
    }

    @Test
    public void takesAMessageInOneTransaction() throws IOException {
        when(takeProgress.take(any())).thenReturn(new Taken(3, 0));

        assertThat(posted("a", "b", "c")).isEqualTo(new Taken(3, 0));

        verify(takeProgress, times(1)).take(any());
    }

    @Test
    public void takesEachByItselfIfOneIsWrittenDownAtTheSameTime() throws IOException {
        when(takeProgress.take(argThat(items -> items != null && items.size() > 1)))
                .thenThrow(new IllegalStateException("Transaction rolled back"));

        assertThat(posted("a", "b", "c")).isEqualTo(new Taken(3, 0));
    }

    @Test
    public void takesAgainWhatWasWrittenDownAtTheSameTime() throws IOException {
        when(takeProgress.take(any()))
                .thenThrow(new IllegalStateException("Transaction rolled back"))
                .thenThrow(new IllegalStateException("Transaction rolled back"))
                .thenReturn(new Taken(0, 1));

        assertThat(posted("a")).isEqualTo(new Taken(0, 1));
    }

    private Object posted(String... macroIds) throws IOException {
        List<Progress> items = Stream.of(macroIds)
                .<Progress>map(id -> new Progress.Gone(new FollowUpUid(42, id), Optional.of("OPS-1"), 1))
                .toList();
        var body = new ByteArrayInputStream(ProgressJson.write(items).getBytes(UTF_8));
        return resource.post(headers, address, body).getEntity();
    }
}
