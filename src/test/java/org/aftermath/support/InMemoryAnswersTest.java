package org.aftermath.support;

import org.aftermath.contract.AnswersContract;
import org.aftermath.core.foresight.Answers;

public class InMemoryAnswersTest extends AnswersContract {

    @Override
    protected Answers answers() {
        return new InMemoryAnswers();
    }
}
