package org.aftermath.host.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What only administrators of the product may ask for. The host's own annotation says it too; a host that does not know
 * that annotation would let every licensed user in, so we look ourselves.
 */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Administered {}
