package com.atlassian.query.operand;

import java.util.List;

/** A function call in JQL, for example {@code currentUser()}. */
public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, new String[0]);
    }

    public FunctionOperand(String name, String... args) {
        this.name = name;
        this.args = List.of(args);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String toString() {
        return name + "(" + String.join(", ", args) + ")";
    }
}
