package org.aftermath.core.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Term;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * What a dialog insists on, beyond what a page may say while somebody writes (B14, B15, B17, B18, B24, G26). Only what
 * the wish is about is judged, so that old gaps keep nobody from mending others.
 */
final class FollowUpRules {

    private final People people;

    FollowUpRules(People people) {
        this.people = people;
    }

    List<Fault> faults(FollowUp followUp, FollowUpWish wish) {
        var faults = new ArrayList<Fault>();
        if (wish.names(FollowUpWish.TEXT) && followUp.text().isBlank()) {
            faults.add(new Fault(FollowUpWish.TEXT, Message.of("aftermath.followup.missing.text")));
        }
        if (wish.names("owner")) {
            followUp.owner().flatMap(name -> nobody("owner", name)).ifPresent(faults::add);
        }
        if (wish.names("sponsor", "term")) {
            sponsor(followUp).ifPresent(faults::add);
        }
        if (wish.names("state", "urgency")) {
            urgency(followUp).ifPresent(faults::add);
        }
        decision(followUp, wish, faults);
        return faults;
    }

    private Optional<Fault> sponsor(FollowUp followUp) {
        if (followUp.sponsor().isPresent()) {
            return nobody("sponsor", followUp.sponsor().get());
        }
        return followUp.term() == Term.LONG
                ? Optional.of(new Fault("sponsor", Message.of("aftermath.followup.missing.sponsor")))
                : Optional.empty();
    }

    /** What is not urgent is promised only for a reason, because it then becomes a ticket all the same. */
    private static Optional<Fault> urgency(FollowUp followUp) {
        return followUp.commitment() == Commitment.COMMITTED && !followUp.wantsTicket()
                ? Optional.of(new Fault(
                        "reason",
                        Message.of(
                                "aftermath.followup.missing.ticketreason",
                                followUp.urgency().name())))
                : Optional.empty();
    }

    private void decision(FollowUp followUp, FollowUpWish wish, List<Fault> faults) {
        if (wish.names("state", "reason")
                && isDropped(followUp)
                && followUp.reason().isBlank()) {
            faults.add(new Fault("reason", Message.of("aftermath.followup.missing.reason")));
        }
        if (wish.names("agreedBy")) {
            followUp.decision().agreedBy().forEach(name -> nobody("agreedBy", name)
                    .ifPresent(faults::add));
        }
        if (wish.names("dissent")) {
            followUp.decision().dissents().forEach(dissent -> dissent(dissent, faults));
        }
        if (wish.names("client", "risk", "cost")) {
            exposure(followUp, faults);
        }
    }

    private void dissent(Dissent dissent, List<Fault> faults) {
        nobody("dissent", dissent.who()).ifPresent(faults::add);
        if (dissent.riskOwner().isEmpty()) {
            faults.add(new Fault("dissent", Message.of("aftermath.followup.missing.riskowner", called(dissent.who()))));
        } else {
            nobody("dissent", dissent.riskOwner().get()).ifPresent(faults::add);
        }
    }

    private static void exposure(FollowUp followUp, List<Fault> faults) {
        var exposure = followUp.decision().exposure();
        if (exposure.client() && exposure.risk().isBlank()) {
            faults.add(new Fault("risk", Message.of("aftermath.followup.missing.exposure")));
        }
        if (exposure.client() && exposure.cost().isBlank()) {
            faults.add(new Fault("cost", Message.of("aftermath.followup.missing.exposure")));
        }
    }

    private static boolean isDropped(FollowUp followUp) {
        return followUp.commitment() == Commitment.WONTDO;
    }

    private Optional<Fault> nobody(String field, String name) {
        return people.named(name).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault(field, Message.of("aftermath.followup.nobody", Fault.excerpt(name))));
    }

    private String called(String userName) {
        return people.named(userName).map(Person::fullName).orElse(userName);
    }
}
