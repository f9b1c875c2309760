/** Over REST: whether premortems foresaw an incident. */
@NullMarked
package org.aftermath.confluence.rest.foresight;

import org.jspecify.annotations.NullMarked;
