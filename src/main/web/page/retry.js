/* Asks once more for a ticket that was refused. */

function startRetry(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest(".aftermath-retry");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    ask("POST", "/rest/aftermath/1.0/follow-ups/" + encodeURIComponent(button.getAttribute("data-uid")) + "/ticket", {})
      .then(readJson)
      .then(function () {
        say("success", AJS.I18n.getText("aftermath.script.retry.title"), escaped(AJS.I18n.getText("aftermath.script.retry")));
      }, sayRefusal)
      .then(function () {
        button.disabled = false;
        if (following) {
          following.now();
        }
      });
  });
}
