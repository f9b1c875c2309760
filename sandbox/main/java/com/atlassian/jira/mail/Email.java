package com.atlassian.jira.mail;

/** A mail that Jira sends. */
public class Email extends com.atlassian.mail.Email {

    public Email(String to) {
        super(to);
    }
}
