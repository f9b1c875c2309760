AJS.toInit(function () {
  startMoves(document);
  startFollowing(document);
  startRetry(document);
});
