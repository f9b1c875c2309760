/**
 * Writes the public holidays that the plugin carries: one small text per country or region, made at build time so that
 * a running host needs neither the libraries nor the network (docs/decisions/0007-holidays-at-build-time.md).
 */
@NullMarked
package calendars;

import org.jspecify.annotations.NullMarked;
