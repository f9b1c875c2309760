package org.aftermath.host.store;

import java.time.Clock;
import java.time.Duration;
import org.aftermath.contract.TurnsContract;
import org.aftermath.core.delivery.Turns;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.store.delivery.TurnRow;
import org.aftermath.support.Databases;

public class PostgresTurnsTest extends TurnsContract {

    @Override
    protected Turns turns(Clock clock, Duration length) {
        return new StoredTurns(Databases.postgres(TurnRow.class), clock, length);
    }
}
