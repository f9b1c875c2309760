package org.aftermath;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatException;
import java.lang.invoke.StringConcatFactory;
import java.lang.reflect.RecordComponent;
import java.lang.runtime.ObjectMethods;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes into the jar and stands there between our classes and the three methods of the JDK that link lambdas, joined texts
 * and what records do: those are long to name, and every class that has a lambda names one of them again. Called by the
 * virtual machine, once for each place; what is linked is what the JDK links.
 */
public final class Linkage {

    private Linkage() {}

    /** As {@link LambdaMetafactory#metafactory}, with the same arguments. */
    public static Object lambda(Object... said) throws LambdaConversionException {
        return LambdaMetafactory.metafactory(
                (Lookup) said[0],
                (String) said[1],
                (MethodType) said[2],
                (MethodType) said[3],
                (MethodHandle) said[4],
                (MethodType) said[5]);
    }

    /** As {@link StringConcatFactory#makeConcatWithConstants}, with the same arguments. */
    public static Object text(Object... said) throws StringConcatException {
        return StringConcatFactory.makeConcatWithConstants(
                (Lookup) said[0],
                (String) said[1],
                (MethodType) said[2],
                (String) said[3],
                Arrays.copyOfRange(said, 4, said.length));
    }

    /** As {@link ObjectMethods#bootstrap} for the record that asks; its components are asked of itself. */
    public static Object record(Object... said) throws Throwable {
        var lookup = (Lookup) said[0];
        var components = lookup.lookupClass().getRecordComponents();
        var getters = new MethodHandle[components.length];
        for (var at = 0; at < getters.length; at++) {
            getters[at] = lookup.findGetter(lookup.lookupClass(), components[at].getName(), components[at].getType());
        }
        return ObjectMethods.bootstrap(
                lookup,
                (String) said[1],
                (MethodType) said[2],
                lookup.lookupClass(),
                Stream.of(components).map(RecordComponent::getName).collect(Collectors.joining(";")),
                getters);
    }
}
