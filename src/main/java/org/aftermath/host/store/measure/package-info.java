/** Measures, what was looked back on, and what a premortem foresaw, in the host's database. */
@NullMarked
package org.aftermath.host.store.measure;

import org.jspecify.annotations.NullMarked;
