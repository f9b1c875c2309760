/* Makes a postmortem of an ordinary page: a few questions, then the page gets what it lacks. What was typed stays. */

var MAKE = "#aftermath-make-postmortem";

function startMaking(root) {
  root.addEventListener("click", function (event) {
    if (event.target.closest(MAKE)) {
      event.preventDefault();
      askForMaking("/rest/aftermath/1.0/postmortems/" + encodeURIComponent(meta("page-id")) + "/make", IMPORTS + "/" + encodeURIComponent(meta("page-id")));
    }
  });
}

function askForMaking(path, reading) {
  var dialog = makingDialog();

  function submit() {
    clearFaults(dialog);
    var answers = answersIn(dialog);
    if (!answers.severity) {
      showFaults(dialog, [{ field: "severity", message: AJS.I18n.getText("aftermath.wizard.error.severity.missing") }]);
      return;
    }
    if (takesOver(dialog)) {
      delete answers.language;
      delete answers.variant;
      sendFrom(dialog, ask("POST", reading, { version: Number(meta("page-version")), facts: answers }), made, refused);
    } else {
      sendFrom(dialog, ask("POST", path, answers), made, refused);
    }
  }

  function refused(failure) {
    if (failure.status === 400 && failure.answer && failure.answer.errors) {
      showFaults(dialog, failure.answer.errors);
    } else {
      sayRefusal(failure);
    }
  }

  openDialog(dialog, submit, "select");
  ask("POST", reading + "/preview", {}).then(readJson).then(
    function (preview) {
      offerToTakeOver(dialog, preview);
    },
    function () {
      // Then the page becomes one without.
    }
  );
}

/* Tables and lists that are understood can become timeline, follow-ups and facts. */
function offerToTakeOver(dialog, preview) {
  var worth = preview.facts.length > 0 || preview.parts.some(function (part) {
    return part.rows + part.promises > 0;
  });
  if (worth) {
    var row = dialog.querySelector("form").appendChild(node("div", "checkbox aftermath-take-over"));
    var box = row.appendChild(node("input", "checkbox"));
    box.type = "checkbox";
    box.id = "aftermath-take-over";
    row.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.import.over"))).htmlFor = box.id;
    dialog.querySelector("form").appendChild(understoodOf(preview));
  }
}

function takesOver(dialog) {
  var box = dialog.querySelector("#aftermath-take-over");
  return Boolean(box && box.checked);
}

function made() {
  remember(AJS.I18n.getText("aftermath.script.adopt.done"));
  window.location.assign(AJS.contextPath() + "/pages/viewpage.action?pageId=" + encodeURIComponent(meta("page-id")));
}

/* Nothing answered is nothing said. */
function answersIn(dialog) {
  var answers = {};
  factFields(dialog).forEach(function (field) {
    if (factValue(field)) {
      answers[field.getAttribute("data-fact")] = factValue(field);
    }
  });
  return answers;
}

function makingDialog() {
  var dialog = dialogOf("aui-dialog2-medium", AJS.I18n.getText("aftermath.script.adopt.title"));
  var content = contentOf(dialog);
  content.appendChild(factsSaid());
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.make.what")));
  content.appendChild(makingForm());
  dialog.appendChild(footerOf("make", "submit", AJS.I18n.getText("aftermath.script.adopt.submit")));
  return dialog;
}

function makingForm() {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  makingQuestions().forEach(function (question) {
    form.appendChild(factGroup(question, question[3] || ""));
  });
  return form;
}

function pageLanguages() {
  return [
    ["en", AJS.I18n.getText("aftermath.wizard.language.en")],
    ["ja", AJS.I18n.getText("aftermath.wizard.language.ja")],
  ];
}

/* A language pack may speak one to readers that no page is written in. */
function readersLanguage() {
  var own = AJS.I18n.getText("aftermath.script.locale").substring(0, 2);
  return pageLanguages().some(function (language) {
    return language[0] === own;
  })
    ? own
    : "en";
}

function makingQuestions() {
  var open = [["", AJS.I18n.getText("aftermath.script.facts.open")]];
  return [
    ["severity", AJS.I18n.getText("aftermath.fact.severity"), choiceOf([["", ""]].concat(severities()))],
    ["kind", AJS.I18n.getText("aftermath.fact.kind"), choiceOf(kinds()), "incident"],
    ["owner", AJS.I18n.getText("aftermath.fact.owner"), lineOf(AJS.I18n.getText("aftermath.script.facts.user.hint")), meta("remote-user")],
    [
      "externalMessage",
      AJS.I18n.getText("aftermath.wizard.external"),
      choiceOf(
        open.concat([
          ["yes", AJS.I18n.getText("aftermath.answer.yes")],
          ["no", AJS.I18n.getText("aftermath.answer.no")],
        ])
      ),
    ],
    [
      "language",
      AJS.I18n.getText("aftermath.wizard.language"),
      choiceOf(pageLanguages()),
      readersLanguage(),
    ],
    [
      "variant",
      AJS.I18n.getText("aftermath.wizard.variant"),
      choiceOf([
        ["full", AJS.I18n.getText("aftermath.wizard.variant.full")],
        ["light", AJS.I18n.getText("aftermath.wizard.variant.light")],
      ]),
      "full",
    ],
  ];
}
