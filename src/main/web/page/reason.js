/* A dialog that asks why a postmortem goes back. What was typed stays until the step is taken or given up. */

function askReason(move) {
  var dialog = reasonDialog(move);
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var form = dialog.querySelector("form");
  var field = dialog.querySelector("textarea");
  var button = dialog.querySelector(".aftermath-reason-submit");

  function submit() {
    var reason = field.value.trim();
    var message = reason ? "" : AJS.I18n.getText("aftermath.script.reason.missing");
    dialog.querySelector(".error").textContent = message;
    if (message) {
      field.setAttribute("aria-invalid", "true");
      field.focus();
      return;
    }
    button.disabled = true;
    carryOut(move, { reason: reason }).catch(function () {
      button.disabled = false;
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    submit();
  });
  button.addEventListener("click", submit);
  dialog.querySelector(".aftermath-reason-cancel").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  field.focus();
}

function reasonDialog(move) {
  var dialog = node("section", "aui-dialog2 aui-dialog2-small aui-layer");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  var title = AJS.I18n.getText("aftermath.script.reason.title", move.label);
  dialog.setAttribute("aria-label", title);
  var header = dialog.appendChild(node("header", "aui-dialog2-header"));
  header.appendChild(node("h1", "aui-dialog2-header-main", title));
  dialog.appendChild(node("div", "aui-dialog2-content")).appendChild(reasonForm());
  dialog.appendChild(footerOf("reason", AJS.I18n.getText("aftermath.script.reason.submit")));
  return dialog;
}

function reasonForm() {
  var form = node("form", "aui top-label");
  var group = form.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.reason.label")));
  var field = group.appendChild(node("textarea", "textarea full-width-field"));
  label.htmlFor = field.id = "aftermath-reason";
  field.rows = 4;
  field.maxLength = 2000;
  field.setAttribute("aria-required", "true");
  group.appendChild(node("div", "description", AJS.I18n.getText("aftermath.script.reason.hint")));
  group.appendChild(node("div", "error")).setAttribute("role", "alert");
  return form;
}

function footerOf(name, submit) {
  var footer = node("footer", "aui-dialog2-footer");
  var actions = footer.appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-" + name + "-submit", submit));
  actions.appendChild(
    buttonOf("aui-button-link aftermath-" + name + "-cancel", AJS.I18n.getText("aftermath.script.cancel"))
  );
  return footer;
}

function buttonOf(className, text) {
  var button = node("button", "aui-button " + className, text);
  button.type = "button";
  return button;
}
