package org.aftermath.host.rest;

import java.util.List;

/** The body of a 409: the reasons, under the name that says so and under the one that all refusals have. */
public record Conflict(List<ErrorList.Entry> errors, List<ErrorList.Entry> reasons) {

    Conflict(List<ErrorList.Entry> reasons) {
        this(reasons, reasons);
    }
}
