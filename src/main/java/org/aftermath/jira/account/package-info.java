/** As whom tickets are made: the person who asked, or the service account of a project. */
@NullMarked
package org.aftermath.jira.account;

import org.jspecify.annotations.NullMarked;
