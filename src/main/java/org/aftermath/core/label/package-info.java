/** Labels and the property of a postmortem's page, by which the host's search finds it; they follow the record. */
@NullMarked
package org.aftermath.core.label;

import org.jspecify.annotations.NullMarked;
