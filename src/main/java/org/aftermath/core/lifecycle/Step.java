package org.aftermath.core.lifecycle;

import org.aftermath.core.facts.Status;

/** Chooses steps of the status machine. */
interface Step {

    Step INTO_REVIEW = (from, to) -> from == Status.DRAFT && to == Status.IN_REVIEW;
    Step OUT_OF_REVIEW = (from, to) -> from == Status.IN_REVIEW && to.compareTo(from) > 0;
    Step THROUGH_REVIEWED = (from, to) ->
            from == Status.IN_REVIEW && to == Status.REVIEWED || from == Status.REVIEWED && to == Status.CLOSED;
    Step FROM_REVIEW_TO_CLOSED = (from, to) -> from == Status.IN_REVIEW && to == Status.CLOSED;
    Step FROM_REVIEWED_TO_CLOSED = (from, to) -> from == Status.REVIEWED && to == Status.CLOSED;
    Step FORWARD = (from, to) -> to.isAfter(from);

    boolean includes(Status from, Status to);
}
