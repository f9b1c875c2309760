package org.aftermath.support;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A database that reads and deletes as ever, and refuses new rows when it is told to. */
public final class RefusingTables {

    private final AtomicInteger refusals = new AtomicInteger();
    private final ActiveObjects tables;

    public RefusingTables(AoDatabase database) {
        this.tables = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (unused, method, arguments) -> {
                    if (method.getName().equals("create") && refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        throw new IllegalStateException("disk full");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    public ActiveObjects tables() {
        return tables;
    }

    /** So many of the next new rows are refused. */
    public void refuse(int rows) {
        refusals.set(rows);
    }
}
