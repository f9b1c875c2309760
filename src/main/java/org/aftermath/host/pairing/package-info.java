/** Who the other product is, the secret shared with it, and whether a message is believed. */
@NullMarked
package org.aftermath.host.pairing;

import org.jspecify.annotations.NullMarked;
