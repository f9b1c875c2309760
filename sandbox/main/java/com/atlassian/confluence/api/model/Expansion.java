package com.atlassian.confluence.api.model;

/** Names a part that an answer should contain. */
public class Expansion {

    private final String propertyName;

    public Expansion(String propertyName) {
        this.propertyName = propertyName;
    }

    @Override
    public String toString() {
        return propertyName;
    }
}
