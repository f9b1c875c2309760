/* A dialog that asks when and where the message to people outside went out. What was typed stays until it is over. */

function askPosting(move) {
  var dialog = postingDialog();
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var form = dialog.querySelector("form");
  var button = dialog.querySelector(".aftermath-posting-submit");

  function submit() {
    var at = dialog.querySelector("[type=datetime-local]");
    var message = at.value ? "" : AJS.I18n.getText("aftermath.script.posting.at.missing");
    dialog.querySelector(".error").textContent = message;
    if (message) {
      at.setAttribute("aria-invalid", "true");
      at.focus();
      return;
    }
    button.disabled = true;
    carryOut(move, postingOf(dialog)).catch(function () {
      button.disabled = false;
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    submit();
  });
  button.addEventListener("click", submit);
  dialog.querySelector(".aftermath-posting-cancel").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  dialog.querySelector("[type=datetime-local]").focus();
}

/* The time is typed in the zone of the browser. */
function postingOf(dialog) {
  return {
    postedAt: new Date(dialog.querySelector("[type=datetime-local]").value).toISOString(),
    postedUrl: dialog.querySelector("[type=url]").value.trim(),
  };
}

function postingDialog() {
  var dialog = node("section", "aui-dialog2 aui-dialog2-small aui-layer");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  var title = AJS.I18n.getText("aftermath.script.posting.title");
  dialog.setAttribute("aria-label", title);
  var header = dialog.appendChild(node("header", "aui-dialog2-header"));
  header.appendChild(node("h1", "aui-dialog2-header-main", title));
  dialog.appendChild(node("div", "aui-dialog2-content")).appendChild(postingForm());
  dialog.appendChild(footerOf("posting", AJS.I18n.getText("aftermath.script.posting.submit")));
  return dialog;
}

function postingForm() {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  var at = postingField(form, "datetime-local", AJS.I18n.getText("aftermath.script.posting.at"));
  at.setAttribute("aria-required", "true");
  at.parentNode.appendChild(node("div", "error")).setAttribute("role", "alert");
  var url = postingField(form, "url", AJS.I18n.getText("aftermath.script.posting.url"));
  url.maxLength = 2000;
  url.placeholder = "https://";
  return form;
}

function postingField(form, type, words) {
  var group = form.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", words));
  var field = group.appendChild(node("input", "text full-width-field"));
  field.type = type;
  label.htmlFor = field.id = "aftermath-posting-" + type;
  return field;
}
