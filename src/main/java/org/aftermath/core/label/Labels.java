package org.aftermath.core.label;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.postmortem.Postmortem;

/** Which labels a postmortem's page bears: {@code postmortem}, and {@code sev-n} if it has a severity (B20). */
public final class Labels {

    private static final String POSTMORTEM = "postmortem";

    /** Every label that follows the record. Whoever hangs one on a postmortem by hand will see it go again. */
    public static final Set<String> OURS = Stream.concat(
                    Stream.of(POSTMORTEM),
                    Arrays.stream(Severity.values()).flatMap(severity -> severity.pageLabel().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private Labels() {}

    /** What the page of such a record is to bear, and of {@link #OURS} nothing else. */
    public static List<String> of(Postmortem postmortem) {
        return Stream.concat(Stream.of(POSTMORTEM), postmortem.severity().pageLabel().stream())
                .toList();
    }
}
