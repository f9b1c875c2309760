/*
 * Shows the status card as it is now, without moving the reader. The server makes the card for whoever looks, so it is
 * taken from the page itself. What cannot be fetched stays as it was.
 */

function renewCard(pageId) {
  return window
    .fetch(window.location.pathname + window.location.search, { credentials: "same-origin", headers: { Accept: "text/html" } })
    .then(function (response) {
      return response.ok ? response.text() : "";
    })
    .then(function (html) {
      var old = cardOf(document, pageId);
      var fresh = cardOf(new DOMParser().parseFromString(html, "text/html"), pageId);
      if (old && fresh) {
        putCard(old, document.importNode(fresh, true));
      }
    })
    .catch(ignoredFailure);
}

function cardOf(root, pageId) {
  return root.querySelector('[data-aftermath=status][data-page-id="' + Number(pageId) + '"]');
}

function putCard(old, fresh) {
  var focused = old.contains(document.activeElement);
  old.parentNode.replaceChild(fresh, old);
  var trigger = fresh.querySelector(".aui-dropdown2-trigger");
  if (focused && trigger) {
    trigger.focus();
  }
}
