package org.aftermath.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.foresight.Answers;

public final class InMemoryAnswers implements Answers {

    private final Map<Long, Answer> answers = new HashMap<>();

    @Override
    public synchronized Optional<Answer> ofPage(long pageId) {
        return Optional.ofNullable(answers.get(pageId));
    }

    @Override
    public synchronized List<Answer> ofPages(List<Long> pageIds) {
        return answers.values().stream()
                .filter(each -> pageIds.contains(each.pageId()))
                .toList();
    }

    @Override
    public synchronized Optional<Answer> keep(Answer answer) {
        if (ofPage(answer.pageId()).map(Answer::version).orElse(0) != answer.version()) {
            return Optional.empty();
        }
        var stored = answer.stored(answer.version() + 1);
        answers.put(answer.pageId(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized void forget(long pageId) {
        answers.remove(pageId);
    }
}
