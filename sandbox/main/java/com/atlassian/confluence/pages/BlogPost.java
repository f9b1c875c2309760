package com.atlassian.confluence.pages;

/** A blog post; this host offers none, the type is here for those who ask. */
public class BlogPost extends AbstractPage {}
