package org.aftermath.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.aftermath.host.rest.Faults;
import org.aftermath.host.rest.Refusals;

/** Jira's share of {@link Faults}; the host finds providers only in the packages of its own resources. */
@Provider
public class FaultMapper extends Faults {

    @Inject
    public FaultMapper(Refusals refusals) {
        super(refusals);
    }
}
