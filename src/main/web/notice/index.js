AJS.toInit(startNotices);
