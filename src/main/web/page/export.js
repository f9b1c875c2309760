/* Takes a postmortem out of Confluence: as a file, or as a page that needs no app. */

var EXPORT = "#aftermath-export-postmortem";

function startExport(root) {
  root.addEventListener("click", function (event) {
    if (event.target.closest(EXPORT)) {
      event.preventDefault();
      chooseExport();
    }
  });
}

function chooseExport() {
  var dialog = exportDialog();

  function carryOut() {
    var chosen = dialog.querySelector("input:checked").value;
    if (chosen === "plain") {
      var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(meta("page-id")) + "/plain";
      sendFrom(dialog, ask("POST", path, { version: Number(meta("page-version")) }), keptPlain, sayRefusal);
    } else {
      window.location.assign(AJS.contextPath() + "/rest/aftermath/1.0/exports/" + chosen);
      AJS.dialog2(dialog).hide();
    }
  }

  openDialog(dialog, carryOut, "input");
}

function keptPlain() {
  remember(AJS.I18n.getText("aftermath.script.export.kept"), AJS.I18n.getText("aftermath.script.export.title"));
  window.location.reload();
}

function exportDialog() {
  var dialog = dialogOf("aui-dialog2-medium", AJS.I18n.getText("aftermath.script.export.title"));
  var form = contentOf(dialog).appendChild(node("form", "aui top-label"));
  var choices = form.appendChild(node("fieldset", "group"));
  choices.appendChild(node("legend")).appendChild(node("span", "", AJS.I18n.getText("aftermath.script.export.legend")));
  exportChoices().forEach(function (choice, place) {
    choices.appendChild(exportChoice(choice, place));
  });
  dialog.appendChild(footerOf("export", "submit", AJS.I18n.getText("aftermath.script.export.submit")));
  return dialog;
}

function exportChoice(choice, place) {
  var row = node("div", "radio");
  var input = row.appendChild(node("input", "radio"));
  input.type = "radio";
  input.name = "aftermath-export";
  input.value = choice[0];
  input.checked = place === 0;
  input.id = "aftermath-export-" + place;
  row.appendChild(node("label", "", choice[1])).htmlFor = input.id;
  row.appendChild(node("div", "description", choice[2])).id = input.id + "-what";
  input.setAttribute("aria-describedby", input.id + "-what");
  return row;
}

function exportChoices() {
  var page = "/" + encodeURIComponent(meta("page-id"));
  var space = "?space=" + encodeURIComponent(meta("space-key"));
  return [
    ["md" + page, AJS.I18n.getText("aftermath.script.export.md"), AJS.I18n.getText("aftermath.script.export.md.what")],
    ["html" + page, AJS.I18n.getText("aftermath.script.export.html"), AJS.I18n.getText("aftermath.script.export.html.what")],
    ["json" + page, AJS.I18n.getText("aftermath.script.export.json"), AJS.I18n.getText("aftermath.script.export.json.what")],
    ["csv" + space, AJS.I18n.getText("aftermath.script.export.csv"), AJS.I18n.getText("aftermath.script.export.csv.what")],
    ["jsonl" + space, AJS.I18n.getText("aftermath.script.export.jsonl"), AJS.I18n.getText("aftermath.script.export.jsonl.what")],
    ["plain", AJS.I18n.getText("aftermath.script.export.plain"), AJS.I18n.getText("aftermath.script.export.plain.what")],
  ];
}
