AJS.toInit(function () {
  startMoves(document);
  startPlaces(document);
  startSections(document);
  startAudiences(document);
  startFacts(document);
  startMessage(document);
  startFollowing(document);
  startRetry(document);
  startFollowUps(document);
  startTimeline(document);
  startMeeting(document);
  startNotes(document);
  startAdopting(document);
  startMaking(document);
  startDuties(document);
  startLint(document);
});
