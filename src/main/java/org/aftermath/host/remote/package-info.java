/** Calls to the other product: application links, signed messages, JSON. The only place that opens a connection. */
@NullMarked
package org.aftermath.host.remote;

import org.jspecify.annotations.NullMarked;
