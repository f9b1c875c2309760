package org.aftermath.confluence.rest.duty;

/** The draft of a mail in JSON: plain text, in the caller's language but for what is quoted from the page. */
public record MailPayload(String subject, String text) {}
