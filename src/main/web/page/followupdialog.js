/* The dialogs of follow-ups, made of the fields that facts have as well. */

function followUpDialog(title, groups, values) {
  var dialog = dialogOf("aui-dialog2-medium aftermath-facts-dialog aftermath-follow-up-dialog", title);
  contentOf(dialog).appendChild(factsSaid());
  contentOf(dialog).appendChild(followUpForm(groups, values));
  dialog.appendChild(footerOf("follow-up", "save", AJS.I18n.getText("aftermath.script.facts.save")));
  return dialog;
}

function followUpForm(groups, values) {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  groups.forEach(function (group) {
    var set = form.appendChild(node("div", "aftermath-fact-group"));
    group.forEach(function (field) {
      var made = set.appendChild(factGroup(field, values[field[0]] || ""));
      made.setAttribute("data-field", field[0]);
      if (field[3]) {
        made.insertBefore(node("div", "description", field[3]), made.querySelector(".aftermath-fact-theirs"));
      }
    });
  });
  return form;
}

function additionGroups() {
  var state = ["state", AJS.I18n.getText("aftermath.script.followup.state"), choiceOf([
    ["proposed", AJS.I18n.getText("aftermath.script.followup.state.proposed")],
    ["committed", AJS.I18n.getText("aftermath.script.followup.state.committed")],
  ])];
  var reason = ["reason", AJS.I18n.getText("aftermath.followup.field.ticketreason"), proseOf, AJS.I18n.getText("aftermath.script.followup.ticketreason.hint")];
  return editGroups().concat([[state, reason]]);
}

function editGroups() {
  var user = AJS.I18n.getText("aftermath.script.facts.user.hint");
  return [
    [
      ["text", AJS.I18n.getText("aftermath.script.followup.text"), whatOf, AJS.I18n.getText("aftermath.script.followup.text.hint")],
      ["owner", AJS.I18n.getText("aftermath.script.followup.owner"), nameOf(user)],
      ["due", AJS.I18n.getText("aftermath.script.followup.due"), dayOf],
      ["urgency", AJS.I18n.getText("aftermath.view.followups.column.urgency"), choiceOf(urgencies())],
      ["type", AJS.I18n.getText("aftermath.view.followups.column.type"), choiceOf(types())],
      ["term", AJS.I18n.getText("aftermath.script.followup.term"), choiceOf([
        ["short", AJS.I18n.getText("aftermath.script.followup.term.short")],
        ["long", AJS.I18n.getText("aftermath.script.followup.term.long")],
      ])],
      ["sponsor", AJS.I18n.getText("aftermath.followup.field.sponsor"), nameOf(user), AJS.I18n.getText("aftermath.script.followup.sponsor.hint")],
    ],
    [
      ["factor", AJS.I18n.getText("aftermath.followup.field.factor"), proseOf],
      ["alternative", AJS.I18n.getText("aftermath.followup.field.alternative"), proseOf],
      ["constraint", AJS.I18n.getText("aftermath.followup.field.constraint"), proseOf],
    ],
  ];
}

function decisionGroups(hasTicket) {
  var names = AJS.I18n.getText("aftermath.script.followup.names.hint");
  return [
    [
      ["state", AJS.I18n.getText("aftermath.script.followup.state"), choiceOf(decisions(hasTicket))],
      ["reason", AJS.I18n.getText("aftermath.script.followup.reason"), proseOf],
      ["agreedBy", AJS.I18n.getText("aftermath.script.followup.agreed"), lineOf(names)],
      ["revisit", AJS.I18n.getText("aftermath.script.followup.revisit"), dayOf],
      ["dissent", AJS.I18n.getText("aftermath.script.followup.dissent"), dissentRowsOf, AJS.I18n.getText("aftermath.script.followup.dissent.hint")],
    ],
    [
      ["risk", AJS.I18n.getText("aftermath.followup.field.risk"), proseOf],
      ["cost", AJS.I18n.getText("aftermath.followup.field.cost"), proseOf],
      ["client", AJS.I18n.getText("aftermath.script.followup.client"), choiceOf([
        ["", AJS.I18n.getText("aftermath.script.followup.client.no")],
        ["yes", AJS.I18n.getText("aftermath.script.followup.client.yes")],
      ])],
    ],
  ];
}

function decisions(hasTicket) {
  var all = [
    ["committed", AJS.I18n.getText("aftermath.script.followup.state.committed")],
    ["wontdo", AJS.I18n.getText("aftermath.script.followup.state.wontdo")],
  ];
  return hasTicket ? all : all.concat([
    ["proposed", AJS.I18n.getText("aftermath.script.followup.state.proposed")],
    ["done", AJS.I18n.getText("aftermath.script.followup.state.done")],
  ]);
}

function urgencies() {
  return [
    ["P0", AJS.I18n.getText("aftermath.script.followup.urgency.p0")],
    ["P1", AJS.I18n.getText("aftermath.script.followup.urgency.p1")],
    ["P2", AJS.I18n.getText("aftermath.script.followup.urgency.p2")],
    ["P3", AJS.I18n.getText("aftermath.script.followup.urgency.p3")],
  ];
}

function types() {
  return [
    ["prevent", AJS.I18n.getText("aftermath.followup.type.prevent")],
    ["detect", AJS.I18n.getText("aftermath.followup.type.detect")],
    ["mitigate", AJS.I18n.getText("aftermath.followup.type.mitigate")],
    ["repair", AJS.I18n.getText("aftermath.followup.type.repair")],
    ["process", AJS.I18n.getText("aftermath.followup.type.process")],
    ["doc", AJS.I18n.getText("aftermath.followup.type.doc")],
  ];
}

function whatOf() {
  var field = proseOf();
  field.maxLength = 10000;
  field.setAttribute("aria-required", "true");
  return field;
}

function proseOf() {
  var field = node("textarea", "textarea");
  field.rows = 2;
  field.maxLength = 2000;
  return field;
}

function nameOf(hint) {
  return function () {
    var field = lineOf(hint)();
    field.maxLength = 255;
    return field;
  };
}

function dayOf() {
  var field = node("input", "text");
  field.type = "date";
  field.max = "2199-12-31";
  return field;
}

/* Shows what the state of the form asks for, now and whenever something is chosen. */
function attend(dialog, show) {
  show(dialog);
  dialog.addEventListener("change", function () {
    show(dialog);
  });
}

function showEditFields(dialog) {
  showField(dialog, "sponsor", chosen(dialog, "term") === "long");
}

function showAdditionFields(dialog) {
  showEditFields(dialog);
  showField(dialog, "reason", chosen(dialog, "state") === "committed" && isMild(chosen(dialog, "urgency")));
}

function showDecisionFields(dialog, line) {
  var state = chosen(dialog, "state");
  var dropped = state === "wontdo";
  dialog.classList.add("aftermath-deciding");
  ["agreedBy", "revisit", "dissent", "risk", "cost", "client"].forEach(function (name) {
    showField(dialog, name, dropped);
  });
  showField(dialog, "reason", dropped || (state === "committed" && isMild(line.urgency)));
  dialog.querySelector("[data-field=reason] label").textContent = dropped
    ? AJS.I18n.getText("aftermath.script.followup.reason")
    : AJS.I18n.getText("aftermath.followup.field.ticketreason");
}

function isMild(urgency) {
  return urgency === "P2" || urgency === "P3";
}

function chosen(dialog, name) {
  return dialog.querySelector("[data-fact=" + name + "]").value;
}

function showField(dialog, name, shown) {
  dialog.querySelector("[data-field=" + name + "]").hidden = !shown;
}

/* What the dialogs know of a follow-up, as their fields have it. */
function valuesOf(line) {
  return {
    text: line.text,
    owner: line.owner || "",
    due: line.pageDue || "",
    urgency: line.urgency,
    type: line.type,
    term: line.term,
    sponsor: line.sponsor || "",
    factor: line.factor || "",
    alternative: line.alternative || "",
    constraint: line.constraint || "",
  };
}

function decisionOf(line) {
  return {
    state: line.commitment,
    reason: line.commitment === "wontdo" ? line.reason || "" : line.ticketReason || "",
    agreedBy: (line.agreedBy || []).join(", "),
    dissent: (line.dissent || []).map(writtenDissent).join("\n"),
    revisit: line.revisit || "",
    risk: line.risk || "",
    cost: line.cost || "",
    client: line.client ? "yes" : "",
  };
}
