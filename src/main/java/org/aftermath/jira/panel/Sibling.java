package org.aftermath.jira.panel;

import org.aftermath.core.ticket.Category;

/** The ticket of another follow-up of the same postmortem, which the viewer may see. */
record Sibling(String key, String summary, String status, Category category) {}
