package org.aftermath.confluence.macro;

import java.lang.reflect.Proxy;

/** Counts how often stores are asked. */
final class Counting {

    private int count;

    <T> T counted(Class<T> port, T store) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    count++;
                    return method.invoke(store, arguments);
                }));
    }

    int count() {
        return count;
    }
}
