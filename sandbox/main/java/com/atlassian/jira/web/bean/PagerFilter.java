package com.atlassian.jira.web.bean;

/** Which part of a result is wanted. */
public class PagerFilter<T> {

    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter<?> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    /** The page that holds the index. */
    public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max > 0 ? index - index % max : index, max);
    }

    public int getStart() {
        return start;
    }

    public int getPageSize() {
        return max;
    }
}
