package com.atlassian.confluence.setup.settings;

/** The site's settings. */
public class Settings {

    private String baseUrl;
    private String siteTitle;

    /** For the host. */
    public Settings(String baseUrl, String siteTitle) {
        this.baseUrl = baseUrl;
        this.siteTitle = siteTitle;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public String getSiteTitle() {
        return siteTitle;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public void setSiteTitle(String title) {
        this.siteTitle = title;
    }
}
