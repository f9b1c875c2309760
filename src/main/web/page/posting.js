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
  var button = mainButtonOf(dialog);

  function submit() {
    var at = dialog.querySelector("[type=datetime-local]");
    var closing = dialog.querySelector("[type=checkbox]");
    if (isGiven(dialog, at, AJS.I18n.getText("aftermath.script.posting.at.missing"))) {
      button.disabled = true;
      task.send(postingOf(dialog), Boolean(closing && closing.checked)).catch(function () {
        button.disabled = false;
      });
    }
  }

  openDialog(dialog, submit, "[type=datetime-local]");
}

/* The time is typed in the zone of the browser. */
function postingOf(dialog) {
  return {
    postedAt: new Date(dialog.querySelector("[type=datetime-local]").value).toISOString(),
    postedUrl: dialog.querySelector("[type=url]").value.trim(),
  };
}

function postingDialog(task) {
  var dialog = dialogOf("aui-dialog2-small", task.title);
  contentOf(dialog).appendChild(postingForm(task));
  dialog.appendChild(footerOf("posting", "submit", task.submit));
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
