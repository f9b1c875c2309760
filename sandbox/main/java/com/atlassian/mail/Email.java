package com.atlassian.mail;

/** Twin: a letter being written. The host that sends it looks at the fields, which have no public getters here. */
public class Email {

    private final String to;
    private String cc;
    private final String bcc;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String from;
    private String fromName;
    private String encoding = "UTF-8";
    private String replyTo;

    public Email(String to) {
        this(to, null, null);
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    @Override
    public String toString() {
        return "Email to " + to + ", cc " + cc + ", bcc " + bcc + ", from " + from + " " + fromName + ", reply to "
                + replyTo + ", " + subject + ", " + mimeType + " " + encoding + ", " + body;
    }
}
