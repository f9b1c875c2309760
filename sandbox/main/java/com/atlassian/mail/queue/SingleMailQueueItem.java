package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/** Twin: one letter that waits to be sent. */
public class SingleMailQueueItem implements MailQueueItem {

    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String toString() {
        return "queued " + email;
    }
}
