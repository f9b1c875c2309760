/* One follow-up, in its own place and in its row: what its ticket says is put in without touching anything else. */

var LOZENGES = { "new": "aui-lozenge-default", indeterminate: "aui-lozenge-inprogress", done: "aui-lozenge-success" };

function showLine(place, line) {
  put(place, "data-state", line.state);
  if (place.hasAttribute("data-uid")) {
    put(place, "data-ticket", line.ticket ? line.ticket.key : "");
    put(place, "data-progress", line.ticket ? line.ticket.category : "");
  }
  showTicket(place.querySelector("[data-aftermath-ticket]"), line);
  showProblem(place.querySelector("[data-aftermath-problem]"), line);
  showDue(place, line);
  showNotes(place, line);
}

function showTicket(cell, line) {
  var shown = line.ticket ? line.ticket.key + "\n" + line.ticket.status + "\n" + line.ticket.url : line.state;
  if (cell.getAttribute("data-shown") === shown) {
    return;
  }
  cell.setAttribute("data-shown", shown);
  var link = cell.querySelector("a");
  var lozenge = cell.querySelector(".aui-lozenge");
  if (!line.ticket) {
    replace(cell, [lozengeOf("aui-lozenge-subtle", stateWords(line.state))]);
  } else if (link && link.textContent === line.ticket.key) {
    lozenge.className = "aui-lozenge " + (LOZENGES[line.ticket.category] || "");
    lozenge.textContent = line.ticket.status;
  } else {
    var status = lozengeOf(LOZENGES[line.ticket.category] || "", line.ticket.status);
    replace(cell, [linkOf(line.ticket), document.createTextNode(" "), status]);
  }
}

function showProblem(place, line) {
  var message = problemOf(line);
  var text = place.querySelector(".aftermath-problem-text");
  var retry = place.querySelector(".aftermath-retry");
  place.hidden = !message;
  if (text.textContent !== message) {
    text.textContent = message;
  }
  if (retry) {
    retry.hidden = line.state !== "problem";
  }
  showAuthorise(place, text, line);
}

/* Where the viewer can allow Confluence to act for them in Jira, if that is what the ticket waits for. */
function showAuthorise(place, text, line) {
  var waiting = (line.problems || []).find(function (each) {
    return /^https?:/.test(each.link || "");
  });
  var link = place.querySelector(".aftermath-authorise");
  if (!waiting && link) {
    link.remove();
  } else if (waiting && !link) {
    link = document.createElement("a");
    link.className = "aftermath-authorise";
    link.textContent = AJS.I18n.getText("aftermath.view.followup.authorise");
    text.after(" ", link);
  }
  if (waiting) {
    link.href = waiting.link;
  }
}

function problemOf(line) {
  var problems = line.problems || (line.problem ? [line.problem] : []);
  return problems.map(messageOf).join(" ");
}

function showDue(place, line) {
  var overdue = place.querySelector(".aftermath-overdue");
  var time = place.querySelector("time");
  overdue.hidden = !isOverdue(line);
  showPromised(place.querySelector(".aftermath-promised"), line);
  if (time && line.due && time.dateTime !== line.due) {
    time.dateTime = line.due;
    time.title = line.due;
    time.textContent = dayWords(line.due);
  }
}

/* The day that the page promised, where the ticket has another. */
function showPromised(place, line) {
  var differing = ((line.agreement && line.agreement.differences) || []).find(function (each) {
    return each.what === "due" && each.ticket;
  });
  place.hidden = !differing;
  place.textContent = differing ? dayWords(differing.page) : "";
}

function isOverdue(line) {
  if (typeof line.overdue === "boolean") {
    return line.overdue;
  }
  var over = line.state === "done" || line.state === "wontdo";
  return !over && Boolean(line.due) && line.due < today();
}

/* The reader's day, as pages write days. */
function today() {
  var now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().substring(0, 10);
}

/* As the server writes it: Mon 30 Nov, 11月30日(月). */
function dayWords(day) {
  var parts = {};
  new Intl.DateTimeFormat(AJS.I18n.getText("aftermath.script.locale"), { weekday: "short", day: "numeric", month: "short" })
    .formatToParts(new Date(day + "T12:00:00"))
    .forEach(function (part) {
      parts[part.type] = part.value;
    });
  return AJS.I18n.getText("aftermath.script.day", parts.weekday, parts.day, parts.month);
}

function stateWords(state) {
  var words = {
    proposed: AJS.I18n.getText("aftermath.followup.state.proposed"),
    committed: AJS.I18n.getText("aftermath.followup.state.committed"),
    incomplete: AJS.I18n.getText("aftermath.followup.state.incomplete"),
    held: AJS.I18n.getText("aftermath.followup.state.held"),
    waiting: AJS.I18n.getText("aftermath.followup.state.waiting"),
    problem: AJS.I18n.getText("aftermath.followup.state.problem"),
    open: AJS.I18n.getText("aftermath.followup.state.open"),
    done: AJS.I18n.getText("aftermath.followup.state.done"),
    wontdo: AJS.I18n.getText("aftermath.followup.state.wontdo"),
  };
  return words[state] || state;
}

function linkOf(ticket) {
  if (!/^https?:\/\//i.test(ticket.url)) {
    return document.createTextNode(ticket.key);
  }
  var link = node("a", "", ticket.key);
  link.href = ticket.url;
  return link;
}

function lozengeOf(kind, text) {
  return node("span", "aui-lozenge " + kind, text);
}

function replace(place, parts) {
  place.textContent = "";
  parts.forEach(function (part) {
    place.appendChild(part);
  });
}

function put(place, name, value) {
  if (place.getAttribute(name) !== value) {
    place.setAttribute(name, value);
  }
}
