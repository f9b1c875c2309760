AJS.toInit(function () {
  document.querySelectorAll(".aftermath-moves-menu").forEach(startMoves);
  startFollowing(document);
  startRetry(document);
});
