/** What reports read from the host's database: many pages with few statements. */
@NullMarked
package org.aftermath.host.store.report;

import org.jspecify.annotations.NullMarked;
