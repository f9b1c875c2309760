/** Measures of premortems over REST, and what stays of them. */
@NullMarked
package org.aftermath.confluence.rest.measure;

import org.jspecify.annotations.NullMarked;
