AJS.toInit(function () {
  if (window.Confluence && window.Confluence.Blueprint) {
    register(window.Confluence.Blueprint);
    registerPremortem(window.Confluence.Blueprint);
  }
});
