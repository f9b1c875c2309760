/**
 * Makes what the plugin's jar carries small, at build time: of the libraries only the members that the plugin can reach
 * (docs/decisions/0028-only-what-is-reached.md), and the classes together in one jar within, which compresses better than
 * each of them by itself (docs/decisions/0068-classes-in-one-jar-within.md).
 */
@NullMarked
package packing;

import org.jspecify.annotations.NullMarked;
