/** Jira's end of the wire: orders for tickets, pairing, health. */
@NullMarked
package org.aftermath.jira.rest;

import org.jspecify.annotations.NullMarked;
