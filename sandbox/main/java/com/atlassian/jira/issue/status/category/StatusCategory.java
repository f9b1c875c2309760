package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** How far a status is: the three colours of every board. */
public interface StatusCategory extends Comparable<StatusCategory> {

    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getTranslatedName();

    String getTranslatedName(String locale);

    String getTranslatedName(I18nHelper i18n);

    List<String> getAliases();

    String getPrimaryAlias();

    String getColorName();

    Long getSequence();
}
