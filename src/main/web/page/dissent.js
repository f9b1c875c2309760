/* Who dissents and who owns the risk: a row each, as text with ">" between. */

function dissentRowsOf() {
  var field = node("div", "aftermath-dissents");
  field.appendChild(node("div", "aftermath-dissent-rows"));
  var add = field.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.followup.dissent.add")));
  add.addEventListener("click", function () {
    addDissent(field, ["", ""]).querySelector("input").focus();
  });
  return field;
}

function showDissents(field, lines) {
  field.firstChild.textContent = "";
  lines
    .split("\n")
    .filter(Boolean)
    .forEach(function (line) {
      addDissent(field, line.split(" > "));
    });
}

function addDissent(field, parts) {
  var row = field.firstChild.appendChild(node("div", "aftermath-responder-row"));
  [AJS.I18n.getText("aftermath.script.followup.dissent.who"), AJS.I18n.getText("aftermath.script.followup.dissent.owner")].forEach(function (words, index) {
    var who = row.appendChild(nameOf(words)());
    who.setAttribute("aria-label", words);
    who.value = parts[index] || "";
  });
  var remove = row.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.facts.remove")));
  remove.addEventListener("click", function () {
    row.remove();
    field.lastChild.focus();
  });
  return row;
}

function dissentsIn(field) {
  return Array.prototype.map
    .call(field.querySelectorAll(".aftermath-responder-row"), function (row) {
      var names = row.querySelectorAll("input");
      return writtenDissent({ who: names[0].value.trim(), riskOwner: names[1].value.trim() });
    })
    .filter(Boolean)
    .join("\n");
}

function writtenDissent(dissent) {
  return dissent.riskOwner ? dissent.who + " > " + dissent.riskOwner : dissent.who;
}

function dissentsOf(text) {
  return text.split("\n").map(function (line) {
    var parts = line.split(" > ");
    return { who: parts[0], riskOwner: parts[1] || "" };
  });
}
