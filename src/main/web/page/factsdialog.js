/* The dialog of the facts, made of its fields. */

function factsDialog(known) {
  var dialog = dialogOf("aui-dialog2-large aftermath-facts-dialog", AJS.I18n.getText("aftermath.script.facts.title"));
  contentOf(dialog).appendChild(factsSaid());
  contentOf(dialog).appendChild(factsForm(known));
  dialog.appendChild(footerOf("facts", "save", AJS.I18n.getText("aftermath.script.facts.save")));
  return dialog;
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
