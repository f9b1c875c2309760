/** Meetings and whoever is invited, as the database keeps them. */
@NullMarked
package org.aftermath.host.store.meeting;

import org.jspecify.annotations.NullMarked;
