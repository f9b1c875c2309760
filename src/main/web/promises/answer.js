/* A new date with its reason. What was typed stays until it is agreed upon. */

function openAnswer(line) {
  var form = line.querySelector("form");
  if (!form) {
    form = answerForm(line.promise.uid);
    line.appendChild(form);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      saveAnswer(line, form);
    });
    form.querySelector("[data-aftermath-cancel]").addEventListener("click", function () {
      form.remove();
      line.querySelector("[data-aftermath-answer]").focus();
    });
  }
  form.elements.due.focus();
}

function answerForm(uid) {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  var due = node("input", "text");
  due.type = "date";
  addField(form, uid, "due", due, AJS.I18n.getText("aftermath.script.promises.due"));
  var reason = node("textarea", "textarea");
  reason.rows = 3;
  reason.maxLength = 2000;
  addField(form, uid, "reason", reason, AJS.I18n.getText("aftermath.script.promises.reason"));
  var buttons = node("div", "buttons-container");
  var save = node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.script.promises.save"));
  save.type = "submit";
  buttons.appendChild(save);
  var cancel = node("button", "aui-button aui-button-link", AJS.I18n.getText("aftermath.script.promises.cancel"));
  cancel.type = "button";
  cancel.setAttribute("data-aftermath-cancel", "");
  buttons.appendChild(cancel);
  form.appendChild(buttons);
  return form;
}

function addField(form, uid, name, control, words) {
  var group = node("div", "field-group");
  var label = node("label", "", words);
  control.name = name;
  control.id = label.htmlFor = "aftermath-" + name + "-" + uid;
  group.appendChild(label);
  group.appendChild(control);
  var error = node("div", "error");
  error.setAttribute("role", "alert");
  error.setAttribute("data-field", name);
  group.appendChild(error);
  form.appendChild(group);
}

function saveAnswer(line, form) {
  var promise = line.promise;
  var save = form.querySelector("[type=submit]");
  var wish = { seen: promise.due, due: form.elements.due.value, reason: form.elements.reason.value };
  showAnswerErrors(form, []);
  save.disabled = true;
  ask("POST", PROMISES + "/" + encodeURIComponent(promise.uid), wish)
    .then(readJson)
    .then(
      function () {
        say("success", AJS.I18n.getText("aftermath.script.promises.saved"), "");
        line.tabIndex = -1;
        line.textContent = "";
        line.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.promises.agreed", promise.text)));
        line.appendChild(dueTime(wish.due));
        line.focus();
      },
      function (failure) {
        save.disabled = false;
        var errors = (failure.answer && failure.answer.errors) || [];
        if (!showAnswerErrors(form, errors)) {
          sayFailure(failure);
        }
      }
    );
}

/* False if nothing of it is about a field. */
function showAnswerErrors(form, errors) {
  var first = null;
  Array.prototype.forEach.call(form.querySelectorAll("[data-field]"), function (place) {
    var name = place.getAttribute("data-field");
    var mine = errors.filter(function (error) {
      return error.field === name;
    });
    place.textContent = mine.map(messageOf).join(" ");
    form.elements[name].setAttribute("aria-invalid", String(mine.length > 0));
    first = first || (mine.length > 0 ? form.elements[name] : null);
  });
  if (first) {
    first.focus();
  }
  return Boolean(first);
}
