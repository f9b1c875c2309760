package org.aftermath.core.facts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the incident did to those who rely on the services. Every figure may be unknown.
 *
 * @param affected how many were hit, counted in {@code unit}
 * @param unit what is counted: customers, accounts, shops; may be blank
 * @param supportRequests how many asked for help
 * @param failedShare the share of work that failed or came late, in per cent with two decimals
 * @param text anything else; may be blank
 */
public record Impact(
        Optional<Long> affected,
        String unit,
        Optional<Long> supportRequests,
        Optional<BigDecimal> failedShare,
        String text) {

    public static final Impact UNKNOWN = new Impact(Optional.empty(), "", Optional.empty(), Optional.empty(), "");

    public Impact {
        requireNonNull(affected);
        requireNonNull(unit);
        requireNonNull(supportRequests);
        failedShare = failedShare.map(share -> share.setScale(2, RoundingMode.HALF_UP));
        requireNonNull(text);
    }
}
