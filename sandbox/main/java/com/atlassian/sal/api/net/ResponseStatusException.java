package com.atlassian.sal.api.net;

/** Twin: an answer with a status that is no success. */
public class ResponseStatusException extends ResponseException {

    private static final long serialVersionUID = 1;

    private final transient Response response;

    public ResponseStatusException(String message, Response response) {
        super(message);
        this.response = response;
    }

    @SuppressWarnings("unchecked")
    public <T extends Response> T getResponse() {
        return (T) response;
    }
}
