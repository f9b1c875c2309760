package sandbox.host;

import java.lang.reflect.Field;

/**
 * Reads and writes fields of twins. Twins offer to plugins exactly the members that are recorded; what the host must
 * know beyond these it takes from inside.
 */
public final class Inside {

    private Inside() {}

    public static <T> T read(Object twin, String field, Class<T> type) {
        try {
            return type.cast(field(twin, field).get(twin));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T write(T twin, String field, Object value) {
        try {
            field(twin, field).set(twin, value);
            return twin;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object twin, String name) {
        for (Class<?> type = twin.getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalArgumentException(twin.getClass().getName() + " has no field " + name);
    }
}
