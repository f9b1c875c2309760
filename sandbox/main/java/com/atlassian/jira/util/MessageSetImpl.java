package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order they were added. */
public class MessageSetImpl implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }
}
