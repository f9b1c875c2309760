/* Brings in a postmortem that was written elsewhere: what is understood of it is shown before anything is made. */

var IMPORTS = "/rest/aftermath/1.0/imports";

/* The wizard asks for it, wherever it is open, by an event that names the space. */
function startImport(root) {
  root.addEventListener("aftermath-import", function (event) {
    askForImport(event.detail.space);
  });
}

function askForImport(space) {
  var dialog = importDialog();
  var text = dialog.querySelector("textarea");
  var read = "";

  function carryOut() {
    clearFaults(dialog);
    if (read && read === text.value) {
      sendFrom(dialog, ask("POST", IMPORTS, importOrder(dialog, text.value, space)), imported, refused);
    } else {
      sendFrom(dialog, ask("POST", IMPORTS + "/preview", { text: text.value }), understood, refused);
    }
  }

  function understood(preview) {
    read = text.value;
    showImport(dialog, preview);
  }

  function refused(failure) {
    sayRefused(dialog, failure);
  }

  dialog.querySelector("input[type=file]").addEventListener("change", function (event) {
    var file = event.target.files[0];
    if (file) {
      file.text().then(function (words) {
        text.value = words;
        carryOut();
      });
    }
  });
  text.addEventListener("input", function () {
    read = "";
    mainButtonOf(dialog).textContent = AJS.I18n.getText("aftermath.script.import.read");
  });
  openDialog(dialog, carryOut, "input[type=file]");
}

function imported(made) {
  remember(
    made.problems.map(messageOf).concat(AJS.I18n.getText("aftermath.script.import.done")).join(" "),
    AJS.I18n.getText("aftermath.script.import.title")
  );
  window.location.assign(AJS.contextPath() + "/pages/viewpage.action?pageId=" + encodeURIComponent(made.pageId));
}

function importOrder(dialog, text, space) {
  var order = { text: text, space: space, title: dialog.querySelector("[data-fact=title]").value, facts: {} };
  var severity = dialog.querySelector("[data-fact=severity]").value;
  var tickets = dialog.querySelector(".aftermath-import-tickets input");
  if (severity) {
    order.facts.severity = severity;
  }
  order.tickets = Boolean(tickets && tickets.checked);
  return order;
}

function importDialog() {
  var dialog = dialogOf("aui-dialog2-large aftermath-import", AJS.I18n.getText("aftermath.script.import.title"));
  var content = contentOf(dialog);
  content.appendChild(factsSaid());
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.import.what")));
  var form = content.appendChild(node("form", "aui top-label"));
  form.noValidate = true;
  form.appendChild(factGroup(["file", AJS.I18n.getText("aftermath.script.import.file"), importedFile], ""));
  form.appendChild(factGroup(["text", AJS.I18n.getText("aftermath.script.import.text"), linesOfImport], ""));
  form.appendChild(node("div", "aftermath-import-preview")).setAttribute("aria-live", "polite");
  dialog.appendChild(footerOf("import", "submit", AJS.I18n.getText("aftermath.script.import.read")));
  return dialog;
}

function importedFile() {
  var field = node("input", "upfile");
  field.type = "file";
  field.accept = ".md,.markdown,.txt,.json,.erb";
  return field;
}

function linesOfImport() {
  var field = node("textarea", "textarea full-width-field");
  field.rows = 6;
  field.spellcheck = false;
  return field;
}

function showImport(dialog, preview) {
  var place = dialog.querySelector(".aftermath-import-preview");
  place.textContent = "";
  place.appendChild(factGroup(["title", AJS.I18n.getText("aftermath.wizard.title"), lineOf("")], preview.title));
  var severity = preview.facts.filter(function (fact) {
    return fact.name === "severity" && !fact.problem;
  })[0];
  var choices = choiceOf([["", ""]].concat(severities()));
  place.appendChild(factGroup(["severity", AJS.I18n.getText("aftermath.fact.severity"), choices], severity ? severity.value : ""));
  if (preview.committed > 0) {
    place.appendChild(ticketsOfImport(preview.committed));
  }
  place.appendChild(understoodOf(preview));
  mainButtonOf(dialog).textContent = AJS.I18n.getText("aftermath.script.import.submit");
  place.scrollIntoView({ block: "nearest" });
}

function ticketsOfImport(committed) {
  var row = node("div", "checkbox aftermath-import-tickets");
  var box = row.appendChild(node("input", "checkbox"));
  box.type = "checkbox";
  box.id = "aftermath-import-tickets";
  row.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.import.tickets", committed))).htmlFor = box.id;
  return row;
}

/* What is understood and what is not: facts, headings, lines. */
function understoodOf(preview) {
  var told = node("div", "aftermath-import-understood");
  if (preview.facts.length > 0) {
    told.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.import.facts")));
    told.appendChild(listOf(preview.facts.map(wordsOfFact)));
  }
  if (preview.parts.length > 0) {
    told.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.import.parts")));
    told.appendChild(listOf(preview.parts.map(wordsOfPart)));
  }
  if (preview.unread.length > 0) {
    told.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.import.unread")));
    told.appendChild(listOf(preview.unread));
  }
  return told;
}

function wordsOfFact(fact) {
  return fact.label + ": " + fact.value.replace(/\n/g, ", ") + (fact.problem ? " — " + fact.problem : "");
}

function wordsOfPart(part) {
  var words = part.section
    ? AJS.I18n.getText("aftermath.script.import.part", part.heading, part.section)
    : AJS.I18n.getText("aftermath.script.import.part.kept", part.heading);
  return [words]
    .concat(part.rows ? AJS.I18n.getText("aftermath.script.import.rows", part.rows) : [])
    .concat(part.promises ? AJS.I18n.getText("aftermath.script.import.promises", part.promises) : [])
    .join(" · ");
}

function listOf(lines) {
  var list = node("ul");
  lines.forEach(function (line) {
    list.appendChild(node("li", "", line));
  });
  return list;
}
