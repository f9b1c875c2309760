package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value that an operand of JQL stands for: a text, a number or, with neither, emptiness. */
public class QueryLiteral {

    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand sourceOperand, Long value) {
        this(sourceOperand, value, null);
    }

    public QueryLiteral(Operand sourceOperand, String value) {
        this(sourceOperand, null, value);
    }

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    /** The text, or the number as text, or {@code null}. */
    public String asString() {
        return longValue != null ? longValue.toString() : stringValue;
    }
}
