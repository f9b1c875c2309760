package org.aftermath.jira.panel;

import java.util.List;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.move.Account;

/**
 * What the panel shows.
 *
 * @param accounts of what was moved
 * @param silent whether the ticket was closed without a word on what was done
 * @param explainable whether the viewer may say why something was moved
 */
record Scene(Claim claim, List<Account> accounts, boolean silent, boolean explainable, List<Sibling> siblings) {

    Scene {
        accounts = List.copyOf(accounts);
        siblings = List.copyOf(siblings);
    }
}
