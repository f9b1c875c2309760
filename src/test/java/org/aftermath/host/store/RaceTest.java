package org.aftermath.host.store;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import org.aftermath.contract.Together;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.postmortem.MessageRow;
import org.aftermath.host.store.postmortem.StoredMessages;
import org.aftermath.support.Databases;
import org.junit.Test;

public class RaceTest {

    @Test
    public void letsOneOfTwoTransactionsBeginInH2() throws Exception {
        letsOneBegin(Databases.h2(MessageRow.class));
    }

    /** Here a refusal spoils the transaction that it came in, and the table answers only after it. */
    @Test
    public void letsOneOfTwoTransactionsBeginInPostgres() throws Exception {
        letsOneBegin(Databases.postgres(MessageRow.class));
    }

    private static void letsOneBegin(ActiveObjects ao) throws Exception {
        var messages = new StoredMessages(ao);
        var transactions = new AoTransactions(ao);
        for (var page = 100; page < 120; page++) {
            var begun = aMessage().onPage(page).build();

            var outcomes = Together.call(
                    () -> begin(transactions, messages, begun), () -> begin(transactions, messages, begun));

            assertThat(outcomes.stream().flatMap(Optional::stream)).containsExactly(messages.ofPage(page));
        }
    }

    private static Optional<ExternalMessage> begin(
            Transactions transactions, StoredMessages messages, ExternalMessage message) {
        return transactions
                .race(
                        () -> messages.keep(message),
                        () -> messages.ofPage(message.pageId()).version() != 0)
                .flatMap(kept -> kept);
    }
}
