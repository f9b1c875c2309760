AJS.toInit(function () {
  startMoves(document);
  startPlaces(document);
  startFacts(document);
  startFollowing(document);
  startRetry(document);
  startAdopting(document);
  startMaking(document);
  startDuties(document);
});
