package org.aftermath.support;

import java.time.Clock;
import java.time.Duration;
import org.aftermath.contract.TurnsContract;
import org.aftermath.core.delivery.Turns;

public class InMemoryTurnsTest extends TurnsContract {

    @Override
    protected Turns turns(Clock clock, Duration length) {
        return new InMemoryTurns(clock, length);
    }
}
