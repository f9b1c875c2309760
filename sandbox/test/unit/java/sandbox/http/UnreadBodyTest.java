package sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;
import sandbox.support.HostRule;

public class UnreadBodyTest {

    @ClassRule
    public static final HostRule HOST = new HostRule();

    /** A server that hangs up loses about every twentieth of these calls, which come on one connection. */
    @Test
    public void aRefusedCallerMayAskAgainOnTheSameConnection() {
        var large = "{" + " ".repeat(30_000) + "}";
        for (int call = 0; call < 500; call++) {
            assertThat(HOST.post("/nowhere", "application/json", large).statusCode())
                    .isEqualTo(405);
        }
    }
}
