/* Responders: a row each with a role and a person. */

function respondersOf() {
  var field = node("div", "aftermath-responders");
  field.appendChild(node("div", "aftermath-responder-rows"));
  var add = field.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.facts.add")));
  add.addEventListener("click", function () {
    addResponder(field, ["responder", "", ""]).querySelector("input").focus();
  });
  return field;
}

function showResponders(field, lines) {
  field.firstChild.textContent = "";
  lines
    .split("\n")
    .filter(Boolean)
    .forEach(function (line) {
      addResponder(field, line.split("\t"));
    });
}

function addResponder(field, parts) {
  var row = field.firstChild.appendChild(node("div", "aftermath-responder-row"));
  var role = row.appendChild(choiceOf(rolesWith(parts[0]))());
  role.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.facts.role"));
  role.value = parts[0];
  var who = row.appendChild(lineOf(AJS.I18n.getText("aftermath.script.facts.who"))());
  who.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.facts.who"));
  who.maxLength = 255;
  who.value = parts[1] || parts[2] || "";
  var remove = row.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.facts.remove")));
  remove.addEventListener("click", function () {
    row.remove();
    field.lastChild.focus();
  });
  return row;
}

/* What the space offers, and what somebody already is. */
var offeredRoles = [];

function rolesWith(taken) {
  return roles().filter(function (role) {
    return offeredRoles.indexOf(role[0]) >= 0 || role[0] === taken;
  });
}

function roles() {
  return [
    ["deputy", AJS.I18n.getText("aftermath.role.deputy")],
    ["scribe", AJS.I18n.getText("aftermath.role.scribe")],
    ["support_liaison", AJS.I18n.getText("aftermath.role.support-liaison")],
    ["responder", AJS.I18n.getText("aftermath.role.responder")],
    ["facilitator", AJS.I18n.getText("aftermath.role.facilitator")],
  ];
}

/* As rows say it: role and whoever is named, by user name if there is one. */
function shownResponder(line) {
  var parts = line.split("\t");
  return parts[0] + "\t\t" + (parts[1] || parts[2] || "");
}

function respondersIn(field) {
  return Array.prototype.map
    .call(field.querySelectorAll(".aftermath-responder-row"), function (row) {
      return [row.querySelector("select").value, row.querySelector("input").value.trim()];
    })
    .filter(function (row) {
      return row[1];
    })
    .map(function (row) {
      return row[0] + "\t\t" + row[1];
    })
    .join("\n");
}
