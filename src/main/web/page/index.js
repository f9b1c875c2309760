AJS.toInit(function () {
  startMoves(document);
  startPlaces(document);
  startFollowing(document);
  startRetry(document);
  startAdopting(document);
});
