/** What was missed is made up for: pages saved unheard are followed, pages that are gone forgotten. */
@NullMarked
package org.aftermath.core.upkeep;

import org.jspecify.annotations.NullMarked;
