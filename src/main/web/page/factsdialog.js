/* The dialog of the facts, made of its fields. */

function factsDialog(known) {
  var dialog = node("section", "aui-dialog2 aui-dialog2-large aui-layer aftermath-facts-dialog");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  var title = AJS.I18n.getText("aftermath.script.facts.title");
  dialog.setAttribute("aria-label", title);
  dialog.appendChild(node("header", "aui-dialog2-header")).appendChild(node("h1", "aui-dialog2-header-main", title));
  var content = dialog.appendChild(node("div", "aui-dialog2-content"));
  content.appendChild(factsSaid());
  content.appendChild(factsForm(known));
  var actions = dialog.appendChild(node("footer", "aui-dialog2-footer")).appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-facts-save", AJS.I18n.getText("aftermath.script.facts.save")));
  actions.appendChild(buttonOf("aui-button-link aftermath-facts-cancel", AJS.I18n.getText("aftermath.script.cancel")));
  return dialog;
}

function factsSaid() {
  var said = node("div", "aui-message aui-message-warning aftermath-facts-said");
  said.setAttribute("role", "alert");
  said.hidden = true;
  said.appendChild(node("p"));
  return said;
}

function factsForm(known) {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  factGroups().forEach(function (group) {
    var set = form.appendChild(node("div", "aftermath-fact-group"));
    set.setAttribute("role", "group");
    set.setAttribute("aria-label", group[0]);
    set.appendChild(node("h3", "", group[0]));
    if (group[1][0] === "startedAt") {
      set.appendChild(node("p", "description", AJS.I18n.getText("aftermath.script.facts.zone", known.zone)));
    }
    group.slice(1).forEach(function (fact) {
      set.appendChild(factGroup(fact, known.values[fact[0]] || ""));
    });
  });
  form.appendChild(reasonOfFacts());
  return form;
}

function factGroup(fact, value) {
  var group = node("div", "field-group");
  var label = group.appendChild(node("label", "", fact[1]));
  var field = group.appendChild(fact[2]());
  label.htmlFor = field.id = "aftermath-fact-" + fact[0];
  field.setAttribute("data-fact", fact[0]);
  if (field.tagName === "DIV") {
    field.setAttribute("role", "group");
    field.setAttribute("aria-label", fact[1]);
  }
  setFact(field, shownValue(fact[0], value));
  group.appendChild(node("div", "aftermath-fact-theirs")).setAttribute("role", "status");
  group.appendChild(node("div", "error")).setAttribute("role", "alert");
  return group;
}

function reasonOfFacts() {
  var group = node("div", "field-group");
  var label = group.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.facts.reason")));
  var field = group.appendChild(node("input", "text full-width-field"));
  field.type = "text";
  field.maxLength = 2000;
  label.htmlFor = field.id = "aftermath-fact-reason";
  return group;
}
