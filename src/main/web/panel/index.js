AJS.toInit(function () {
  startExplaining(document);
});
