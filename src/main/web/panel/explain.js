/* Saves why something was moved. What was typed stays until it is saved. */

function startExplaining(root) {
  root.addEventListener("submit", function (event) {
    var form = event.target.closest(".aftermath-panel-ask");
    if (!form) {
      return;
    }
    event.preventDefault();
    var reason = form.querySelector("textarea").value.trim();
    if (!reason) {
      complain(form, AJS.I18n.getText("aftermath.script.panel.blank"));
      return;
    }
    saveReason(form, reason);
  });
}

function saveReason(form, reason) {
  var button = form.querySelector("button");
  button.disabled = true;
  ask("POST", "/rest/aftermath/1.0/follow-ups/" + encodeURIComponent(form.getAttribute("data-uid")) + "/reason", {
    what: form.getAttribute("data-what"),
    moved: form.getAttribute("data-moved"),
    reason: reason,
  })
    .then(readJson)
    .then(
      function (given) {
        showReason(form, given);
      },
      function (failure) {
        var errors = (failure.answer && failure.answer.errors) || [];
        complain(form, errors.map(messageOf).join(" ") || AJS.I18n.getText("aftermath.script.panel.failed"));
        button.disabled = false;
      }
    );
}

function showReason(form, given) {
  var place = form.parentNode.querySelector(".aftermath-panel-reason");
  place.textContent = AJS.I18n.getText("aftermath.panel.reason.given", given.text, given.by);
  place.tabIndex = -1;
  form.remove();
  place.focus();
}

function complain(form, message) {
  var field = form.querySelector("textarea");
  form.querySelector(".error").textContent = message;
  field.setAttribute("aria-invalid", "true");
  field.focus();
}
