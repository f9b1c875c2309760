package com.atlassian.applinks.api;

/** Twin: a link of a kind this host does not know. */
public class TypeNotInstalledException extends Exception {

    private static final long serialVersionUID = 1;

    private final String type;

    public TypeNotInstalledException(String type) {
        super(type);
        this.type = type;
    }

    public String getType() {
        return type;
    }
}
