/** How long each thing may take: what a site or a space allows by severity and urgency. */
@NullMarked
package org.aftermath.core.allowance;

import org.jspecify.annotations.NullMarked;
