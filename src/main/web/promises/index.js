AJS.toInit(function () {
  Array.prototype.forEach.call(document.querySelectorAll("[data-aftermath=promises]"), startPromises);
});
