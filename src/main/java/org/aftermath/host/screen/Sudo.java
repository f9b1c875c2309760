package org.aftermath.host.screen;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets administrators of a whole site confirm who they are, if the host asks for it. Safe for any thread. */
public final class Sudo {

    private final WebSudoManager manager;

    public Sudo(WebSudoManager manager) {
        this.manager = manager;
    }

    /** False if the host has answered the request with its question. */
    public boolean confirmed(HttpServletRequest request, HttpServletResponse response) {
        try {
            manager.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException stranger) {
            manager.enforceWebSudoProtection(request, response);
            return false;
        }
    }
}
