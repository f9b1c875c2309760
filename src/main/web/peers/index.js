AJS.toInit(function () {
  Array.prototype.forEach.call(document.querySelectorAll("[data-aftermath=peers]"), function (root) {
    startPeers(root);
    startLetters(root);
  });
});
