/** Labels on a postmortem's page; they follow the record. */
@NullMarked
package org.aftermath.core.label;

import org.jspecify.annotations.NullMarked;
