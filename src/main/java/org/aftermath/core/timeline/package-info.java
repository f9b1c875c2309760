/** What happened when: the entries of a page's timeline, what they say about the incident, and what they leave open. */
@NullMarked
package org.aftermath.core.timeline;

import org.jspecify.annotations.NullMarked;
