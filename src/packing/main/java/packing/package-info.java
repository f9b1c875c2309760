/**
 * Makes what the plugin's jar carries small, at build time: of the libraries only the members that the plugin can reach,
 * with their lines and source files (docs/decisions/0028-only-what-is-reached.md).
 */
@NullMarked
package packing;

import org.jspecify.annotations.NullMarked;
