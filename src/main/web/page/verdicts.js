/* What was decided about a measure, and the forms to decide it: now, later or no (M16). */

function verdictCell(page, measure, row) {
  var cell = node("td", "aftermath-measures-decision");
  var verdict = measure.verdict;
  var ticket = measure.followUp && measure.followUp.ticket;
  cell.setAttribute("data-decision", verdict ? verdict.decision : "open");
  cell.setAttribute("data-label", AJS.I18n.getText("aftermath.script.measures.decision"));
  var said = cell.appendChild(node("div"));
  said.appendChild(verdictLozenge(verdict));
  said.appendChild(document.createTextNode(" "));
  if (ticket) {
    cell.setAttribute("data-ticket", ticket.key);
    said.appendChild(node("a", "", ticket.key)).href = ticket.url;
    said.appendChild(document.createTextNode(" " + ticket.status));
  } else if (verdict) {
    said.appendChild(node("span", "", verdictWords(measure)));
  }
  if (verdict) {
    said.title = AJS.I18n.getText("aftermath.view.duties.by", verdict.by, momentWords(verdict.at));
  }
  if (page.told.decides && page.told.revealed && !measure.followUp) {
    cell.appendChild(verdictTools(page, measure, row));
  }
  return cell;
}

function verdictLozenge(verdict) {
  if (!verdict) {
    return lozengeOf("aui-lozenge-default", AJS.I18n.getText("aftermath.script.measures.open"));
  }
  return {
    now: lozengeOf("aui-lozenge-success", AJS.I18n.getText("aftermath.script.measures.now")),
    later: lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.script.measures.later")),
    no: lozengeOf("aui-lozenge-default", AJS.I18n.getText("aftermath.script.measures.no")),
  }[verdict.decision];
}

function verdictWords(measure) {
  var verdict = measure.verdict;
  if (verdict.decision === "later") {
    return verdict.due
      ? AJS.I18n.getText("aftermath.script.measures.again")
      : AJS.I18n.getText("aftermath.script.measures.until", dayWords(verdict.day));
  }
  if (verdict.decision === "no") {
    return verdict.reason;
  }
  if (!measure.followUp) {
    return AJS.I18n.getText("aftermath.script.measures.waiting");
  }
  return measure.followUp.problem ? measure.followUp.problem.message : AJS.I18n.getText("aftermath.script.measures.promised");
}

function verdictTools(page, measure, row) {
  var tools = node("div", "aui-buttons");
  var promised = measure.verdict && measure.verdict.decision === "now";
  if (promised) {
    verdictButton(page, measure, row, tools, "now", AJS.I18n.getText("aftermath.script.measures.write"));
    return tools;
  }
  verdictButton(page, measure, row, tools, "now", AJS.I18n.getText("aftermath.script.measures.now"));
  verdictButton(page, measure, row, tools, "later", AJS.I18n.getText("aftermath.script.measures.later"));
  verdictButton(page, measure, row, tools, "no", AJS.I18n.getText("aftermath.script.measures.no"));
  return tools;
}

function verdictButton(page, measure, row, tools, decision, words) {
  var button = lineButton(tools, words + "…", measure, decision);
  button.className = "aui-button";
  button.setAttribute("data-aftermath-verdict", decision);
  button.addEventListener("click", function () {
    openForm(page, row, button, function (form) {
      verdictFields(form, decision);
      return function (wish) {
        var whole = Object.assign({ version: measure.version, decision: decision }, wish);
        return sendMeasure(page, "POST", page.path + "/" + measure.id + "/decision", whole, form);
      };
    });
  });
}

function verdictFields(form, decision) {
  if (decision === "now") {
    labelled(form, "owner", AJS.I18n.getText("aftermath.script.measures.owner"), "text");
    labelled(form, "due", AJS.I18n.getText("aftermath.script.followup.due"), "date");
    optionField(form, "urgency", AJS.I18n.getText("aftermath.view.followups.column.urgency"), ["P1", "P0"], String);
  } else if (decision === "later") {
    labelled(form, "day", AJS.I18n.getText("aftermath.script.measures.day"), "date");
  } else {
    labelled(form, "reason", AJS.I18n.getText("aftermath.script.measures.reason"), "textarea");
  }
}
