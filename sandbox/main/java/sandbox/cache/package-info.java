/** Caches by name. */
package sandbox.cache;
