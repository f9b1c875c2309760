package org.aftermath.core.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpType;

/** When a measure helps, from before a failure to after it (M12). */
public enum Stage {
    BEFORE(FollowUpType.PREVENT),
    DETECTION(FollowUpType.DETECT),
    DURING(FollowUpType.MITIGATE),
    AFTER(FollowUpType.REPAIR);

    private final FollowUpType type;

    Stage(FollowUpType type) {
        this.type = type;
    }

    /** What a follow-up is that does it. */
    FollowUpType type() {
        return type;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code that names none. */
    public static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
