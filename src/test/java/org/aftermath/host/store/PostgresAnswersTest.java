package org.aftermath.host.store;

import org.aftermath.contract.AnswersContract;
import org.aftermath.core.foresight.Answers;
import org.aftermath.host.store.measure.ForesightRow;
import org.aftermath.host.store.measure.StoredAnswers;
import org.aftermath.support.Databases;

public class PostgresAnswersTest extends AnswersContract {

    @Override
    protected Answers answers() {
        return new StoredAnswers(Databases.postgres(ForesightRow.class));
    }
}
