/* The fields of the facts: what kind each is, what it shows, what it says. */

function factGroups() {
  var yesNo = [
    ["", AJS.I18n.getText("aftermath.script.facts.open")],
    ["yes", AJS.I18n.getText("aftermath.answer.yes")],
    ["no", AJS.I18n.getText("aftermath.answer.no")],
  ];
  var names = AJS.I18n.getText("aftermath.script.facts.names.hint");
  var user = AJS.I18n.getText("aftermath.script.facts.user.hint");
  return [
    [
      AJS.I18n.getText("aftermath.script.facts.incident"),
      ["severity", AJS.I18n.getText("aftermath.fact.severity"), choiceOf(severities())],
      ["kind", AJS.I18n.getText("aftermath.fact.kind"), choiceOf(kinds())],
      ["services", AJS.I18n.getText("aftermath.fact.services"), lineOf(names)],
      ["cause", AJS.I18n.getText("aftermath.fact.cause"), choiceOf(causes())],
      ["fullOutage", AJS.I18n.getText("aftermath.fact.fullOutage"), choiceOf(yesNo)],
      ["externalMessage", AJS.I18n.getText("aftermath.fact.externalMessage"), choiceOf(yesNo)],
    ],
    [
      AJS.I18n.getText("aftermath.script.facts.times"),
      ["startedAt", AJS.I18n.getText("aftermath.fact.startedAt"), momentOf],
      ["detectedAt", AJS.I18n.getText("aftermath.fact.detectedAt"), momentOf],
      ["announcedAt", AJS.I18n.getText("aftermath.fact.announcedAt"), momentOf],
      ["mitigatedAt", AJS.I18n.getText("aftermath.fact.mitigatedAt"), momentOf],
      ["resolvedAt", AJS.I18n.getText("aftermath.fact.resolvedAt"), momentOf],
      ["zone", AJS.I18n.getText("aftermath.fact.zone"), lineOf("Asia/Tokyo")],
    ],
    [
      AJS.I18n.getText("aftermath.script.facts.impact"),
      ["affected", AJS.I18n.getText("aftermath.fact.affected"), lineOf("", "numeric")],
      ["affectedUnit", AJS.I18n.getText("aftermath.fact.affectedUnit"), lineOf(AJS.I18n.getText("aftermath.script.facts.unit.hint"))],
      ["supportRequests", AJS.I18n.getText("aftermath.fact.supportRequests"), lineOf("", "numeric")],
      ["failedShare", AJS.I18n.getText("aftermath.fact.failedShare"), lineOf("", "decimal")],
      ["impact", AJS.I18n.getText("aftermath.fact.impact"), textOf],
    ],
    [
      AJS.I18n.getText("aftermath.script.facts.people"),
      ["owner", AJS.I18n.getText("aftermath.fact.owner"), lineOf(user)],
      ["incidentCommander", AJS.I18n.getText("aftermath.fact.incidentCommander"), lineOf(user)],
      ["teams", AJS.I18n.getText("aftermath.fact.teams"), lineOf(names)],
      ["responders", AJS.I18n.getText("aftermath.fact.responders"), respondersOf],
    ],
    [
      AJS.I18n.getText("aftermath.script.facts.links"),
      ["incidentIssues", AJS.I18n.getText("aftermath.fact.incidentIssues"), lineOf(AJS.I18n.getText("aftermath.script.facts.issues.hint"))],
      ["recordingUrl", AJS.I18n.getText("aftermath.fact.recordingUrl"), lineOf("https://…", "url")],
    ],
    [
      AJS.I18n.getText("aftermath.script.facts.review"),
      ["meetingAt", AJS.I18n.getText("aftermath.fact.meetingAt"), momentOf],
      ["linkSentAt", AJS.I18n.getText("aftermath.fact.linkSentAt"), momentOf],
      ["heldAt", AJS.I18n.getText("aftermath.fact.heldAt"), momentOf],
    ],
  ];
}

function severities() {
  return ["SEV-1", "SEV-2", "SEV-3", "SEV-4", "SEV-5"]
    .map(function (name) {
      return [name, name];
    })
    .concat([["NONE", AJS.I18n.getText("aftermath.severity.none")]]);
}

function kinds() {
  return [
    ["incident", AJS.I18n.getText("aftermath.wizard.kind.incident")],
    ["vendor", AJS.I18n.getText("aftermath.wizard.kind.vendor")],
    ["near_miss", AJS.I18n.getText("aftermath.wizard.kind.near-miss")],
    ["internal", AJS.I18n.getText("aftermath.wizard.kind.internal")],
  ];
}

function causes() {
  return [
    ["unknown", AJS.I18n.getText("aftermath.cause.unknown")],
    ["system", AJS.I18n.getText("aftermath.cause.system")],
    ["process", AJS.I18n.getText("aftermath.cause.process")],
    ["tool", AJS.I18n.getText("aftermath.cause.tool")],
    ["organisation", AJS.I18n.getText("aftermath.cause.organisation")],
  ];
}

function choiceOf(options) {
  return function () {
    var field = node("select", "select");
    options.forEach(function (option) {
      field.appendChild(node("option", "", option[1])).value = option[0];
    });
    return field;
  };
}

function lineOf(hint, mode) {
  return function () {
    var field = node("input", "text");
    field.type = "text";
    field.autocomplete = "off";
    field.placeholder = hint;
    field.inputMode = mode || "text";
    return field;
  };
}

function momentOf() {
  var field = node("input", "text");
  field.type = "datetime-local";
  field.max = "2199-12-31T23:59";
  return field;
}

function textOf() {
  var field = node("textarea", "textarea");
  field.rows = 3;
  field.maxLength = 4000;
  return field;
}

/* Names stand one a line in the books and with commas between in a field. */
function shownValue(name, value) {
  if (name === "responders") {
    return value.split("\n").filter(Boolean).map(shownResponder).join("\n");
  }
  return ["services", "teams", "incidentIssues"].indexOf(name) >= 0 ? value.split("\n").join(", ") : value;
}

function factFields(dialog) {
  return Array.prototype.slice.call(dialog.querySelectorAll("[data-fact]"));
}

function factValue(field) {
  if (field.classList.contains("aftermath-dissents")) {
    return dissentsIn(field);
  }
  return field.classList.contains("aftermath-responders") ? respondersIn(field) : field.value.trim();
}

function setFact(field, value) {
  if (field.classList.contains("aftermath-responders")) {
    showResponders(field, value);
  } else if (field.classList.contains("aftermath-dissents")) {
    showDissents(field, value);
  } else {
    field.value = value;
  }
}

/* What a reader calls a value that is not theirs. */
function factWords(field, value) {
  if (!value) {
    return AJS.I18n.getText("aftermath.script.facts.open");
  }
  if (field.options) {
    var option = Array.prototype.find.call(field.options, function (each) {
      return each.value === value;
    });
    return option ? option.textContent : value;
  }
  return value.replace("T", field.type === "datetime-local" ? " " : "T").replace(/\t+/g, " ").split("\n").join(", ");
}
