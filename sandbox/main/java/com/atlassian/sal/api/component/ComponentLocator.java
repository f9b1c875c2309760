package com.atlassian.sal.api.component;

import sandbox.host.Here;

/** Twin: static access to what the thread's host offers. */
public abstract class ComponentLocator {

    public static <T> T getComponent(Class<T> iface) {
        return Here.host().service(iface);
    }
}
