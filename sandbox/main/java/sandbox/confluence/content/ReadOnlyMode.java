package sandbox.confluence.content;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether content may only be read for now, by administrators too. Lasts until the host is started anew. */
public final class ReadOnlyMode implements AccessModeService {

    private final AtomicBoolean on = new AtomicBoolean();

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return on.get();
    }

    public void set(boolean readOnly) {
        on.set(readOnly);
    }
}
