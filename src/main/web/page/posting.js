/* A dialog that asks when and where the message to people outside went out. What was typed stays until it is over. */

function askPosting(move) {
  openPosting({
    title: AJS.I18n.getText("aftermath.script.posting.title"),
    submit: AJS.I18n.getText("aftermath.script.posting.submit"),
    closes: false,
    send: function (posting) {
      return carryOut(move, posting);
    },
  });
}

/* With closes, people choose whether the postmortem is closed along with it. */
function openPosting(task) {
  var dialog = postingDialog(task);
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
    var closing = dialog.querySelector("[type=checkbox]");
    task.send(postingOf(dialog), Boolean(closing && closing.checked)).catch(function () {
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

function postingDialog(task) {
  var dialog = node("section", "aui-dialog2 aui-dialog2-small aui-layer");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  dialog.setAttribute("aria-label", task.title);
  var header = dialog.appendChild(node("header", "aui-dialog2-header"));
  header.appendChild(node("h1", "aui-dialog2-header-main", task.title));
  dialog.appendChild(node("div", "aui-dialog2-content")).appendChild(postingForm(task));
  dialog.appendChild(footerOf("posting", task.submit));
  return dialog;
}

function postingForm(task) {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  var at = postingField(form, "datetime-local", AJS.I18n.getText("aftermath.script.posting.at"));
  at.setAttribute("aria-required", "true");
  at.parentNode.appendChild(node("div", "error")).setAttribute("role", "alert");
  var url = postingField(form, "url", AJS.I18n.getText("aftermath.script.posting.url"));
  url.maxLength = 2000;
  url.placeholder = "https://";
  if (task.closes) {
    form.appendChild(closingChoice());
  }
  return form;
}

function closingChoice() {
  var choice = node("div", "checkbox");
  var field = choice.appendChild(node("input", "checkbox"));
  field.type = "checkbox";
  field.checked = true;
  var label = choice.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.posting.submit")));
  label.htmlFor = field.id = "aftermath-posting-close";
  return choice;
}

function postingField(form, type, words) {
  var group = form.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", words));
  var field = group.appendChild(node("input", "text full-width-field"));
  field.type = type;
  label.htmlFor = field.id = "aftermath-posting-" + type;
  return field;
}
