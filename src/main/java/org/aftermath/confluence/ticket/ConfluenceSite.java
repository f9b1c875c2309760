package org.aftermath.confluence.ticket;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import org.aftermath.core.ticket.Site;

/** This Confluence as others reach it. Addresses by page id survive a change of title or space. */
public final class ConfluenceSite implements Site {

    private final ApplicationProperties confluence;
    private final TimeZoneManager zones;

    public ConfluenceSite(ApplicationProperties confluence, TimeZoneManager zones) {
        this.confluence = confluence;
        this.zones = zones;
    }

    @Override
    public String pageUrl(long pageId) {
        return confluence.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + pageId;
    }

    @Override
    public ZoneId zone() {
        return zones.getDefaultTimeZone().toZoneId();
    }
}
