AJS.toInit(function () {
  var root = document.querySelector("[data-aftermath=incident-settings]");
  if (root) {
    startIncidents(root);
  }
});
