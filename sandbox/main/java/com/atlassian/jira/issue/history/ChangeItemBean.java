package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** One field that a change of an issue touched: stored values and what people read. */
public class ChangeItemBean {

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, null, from, null, to);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    /** One that was read from the history. */
    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }
}
