package sandbox.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.springframework.core.annotation.AnnotationUtils;

/** Remembers the results of methods annotated {@code HtmlSafe}, so that {@link Escaping} leaves them alone. */
public final class HtmlSafeUberspect extends UberspectImpl {

    /** Names of the annotated methods; templates ask for them at every reference. */
    private static final ClassValue<Set<String>> SAFE = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> AnnotationUtils.findAnnotation(method, HtmlSafe.class) != null)
                    .map(Method::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }
    };

    @Override
    public VelMethod getMethod(Object owner, String name, Object[] arguments, Info info) {
        var method = super.getMethod(owner, name, arguments, info);
        if (method == null || !declaresSafe(owner, method.getMethodName())) {
            return method;
        }
        return new VelMethod() {
            @Override
            public Object invoke(Object target, Object[] parameters)
                    throws IllegalAccessException, java.lang.reflect.InvocationTargetException {
                var value = method.invoke(target, parameters);
                SafeValues.add(value);
                return value;
            }

            @Override
            public boolean isCacheable() {
                return method.isCacheable();
            }

            @Override
            public String getMethodName() {
                return method.getMethodName();
            }

            @Override
            public Method getMethod() {
                return method.getMethod();
            }

            @Override
            public Class<?> getReturnType() {
                return method.getReturnType();
            }
        };
    }

    @Override
    public VelPropertyGet getPropertyGet(Object owner, String name, Info info) {
        var getter = super.getPropertyGet(owner, name, info);
        if (getter == null || !declaresSafe(owner, getter.getMethodName())) {
            return getter;
        }
        return new VelPropertyGet() {
            @Override
            public Object invoke(Object target) throws Exception {
                var value = getter.invoke(target);
                SafeValues.add(value);
                return value;
            }

            @Override
            public boolean isCacheable() {
                return getter.isCacheable();
            }

            @Override
            public String getMethodName() {
                return getter.getMethodName();
            }
        };
    }

    private static boolean declaresSafe(Object owner, String methodName) {
        return owner != null && SAFE.get(owner.getClass()).contains(methodName);
    }
}
