package com.atlassian.confluence.core;

/** The body of a version, in storage format. */
public class BodyContent {

    private final String body;

    public BodyContent(String body) {
        this.body = body;
    }

    public String getBody() {
        return body;
    }
}
