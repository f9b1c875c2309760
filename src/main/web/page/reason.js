/* A dialog that asks why a postmortem goes back. What was typed stays until the step is taken or given up. */

function askReason(move) {
  var dialog = reasonDialog(move);
  var field = dialog.querySelector("textarea");
  var button = mainButtonOf(dialog);

  function submit() {
    if (isGiven(dialog, field, AJS.I18n.getText("aftermath.script.reason.missing"))) {
      button.disabled = true;
      carryOut(move, { reason: field.value.trim() }).catch(function () {
        button.disabled = false;
      });
    }
  }

  openDialog(dialog, submit, "textarea");
}

function reasonDialog(move) {
  var dialog = dialogOf("aui-dialog2-small", AJS.I18n.getText("aftermath.script.reason.title", move.label));
  contentOf(dialog).appendChild(reasonForm());
  dialog.appendChild(footerOf("reason", "submit", AJS.I18n.getText("aftermath.script.reason.submit")));
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
