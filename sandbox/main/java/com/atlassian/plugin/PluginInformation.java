package com.atlassian.plugin;

/** Twin: what a descriptor's plugin-info says; the host fills it in. */
public class PluginInformation {

    private String version = "0";

    public String getVersion() {
        return version;
    }
}
