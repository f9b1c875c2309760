/** What people paste into a timeline: logs of chats, tables, lists, whole reports. What cannot be read is shown. */
@NullMarked
package org.aftermath.core.paste;

import org.jspecify.annotations.NullMarked;
