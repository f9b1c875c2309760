package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Errors in the order they were found; a later message of a field replaces the earlier. */
public class SimpleErrorCollection implements ErrorCollection {

    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    public SimpleErrorCollection() {}

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        addErrorCollection(errorCollection);
    }

    public SimpleErrorCollection(String message, Reason reason) {
        addErrorMessage(message, reason);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorMessages(Collection<String> added) {
        messages.addAll(added);
    }

    @Override
    public void addErrors(Map<String, String> added) {
        errors.putAll(added);
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        reasons.addAll(other.getReasons());
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public String toString() {
        return "Errors: " + errors + "\nError Messages: " + messages;
    }
}
