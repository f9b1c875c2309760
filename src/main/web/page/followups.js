/*
 * Adds, edits and decides follow-ups where they are read. Each ends in the text of the page; what was typed stays until it
 * is saved or given up, and whoever was slower sees what the other one saved.
 */

function startFollowUps(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-add], [data-aftermath-edit], [data-aftermath-decide], [data-aftermath-commit]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    openFollowUp(button).then(function () {
      button.disabled = false;
    });
  });
}

function openFollowUp(button) {
  if (button.hasAttribute("data-aftermath-add")) {
    showAddition(button.getAttribute("data-aftermath-add"));
    return Promise.resolve();
  }
  var uid = button.getAttribute("data-aftermath-edit") || button.getAttribute("data-aftermath-decide") || button.getAttribute("data-aftermath-commit");
  return lineOfUid(uid).then(function (line) {
    if (!line) {
      say("warning", AJS.I18n.getText("aftermath.script.failed.title"), escaped(AJS.I18n.getText("aftermath.followup.gone")));
    } else if (button.hasAttribute("data-aftermath-edit")) {
      showEdit(line);
    } else {
      showDecision(line, button.hasAttribute("data-aftermath-commit") ? "committed" : decisionAt(line));
    }
  }, sayFailure);
}

/* The newest there is, not what the page happened to show. */
function lineOfUid(uid) {
  return getJson(listOfPage(uid.substring(0, uid.indexOf("-")))).then(function (answer) {
    return answer.followUps.find(function (line) {
      return line.uid === uid;
    });
  });
}

function listOfPage(pageId) {
  return "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/follow-ups";
}

function followUpPath(uid) {
  return "/rest/aftermath/1.0/follow-ups/" + encodeURIComponent(uid);
}

function decisionAt(line) {
  return line.commitment === "proposed" ? "committed" : line.commitment;
}

/*
 * @param after optional: what to do instead of showing the page anew
 * @param begun optional: what the form says already
 */
function showAddition(pageId, after, begun) {
  var dialog = followUpDialog(AJS.I18n.getText("aftermath.script.followup.add"), additionGroups(), Object.assign({ urgency: "P1", type: "prevent", term: "short", state: "proposed" }, begun));
  askFollowUp(dialog, { values: {} }, function () {
    return ask("POST", listOfPage(pageId), said(dialog));
  }, AJS.I18n.getText("aftermath.script.followup.added"), after);
  attend(dialog, showAdditionFields);
  suggestDue(dialog, pageId);
  askWhileWriting(dialog, pageId);
}

function showEdit(line) {
  var known = { values: valuesOf(line), revision: line.revision };
  var dialog = followUpDialog(AJS.I18n.getText("aftermath.script.followup.edit"), editGroups(), known.values);
  askFollowUp(dialog, known, function () {
    var wish = changedFacts(dialog, known.values);
    if (Object.keys(wish).length === 0) {
      return null;
    }
    wish.revision = known.revision;
    return ask("PATCH", followUpPath(line.uid), wish);
  }, AJS.I18n.getText("aftermath.script.followup.saved"));
  attend(dialog, showEditFields);
  askWhileWriting(dialog, line.uid.substring(0, line.uid.indexOf("-")));
}

function showDecision(line, state, after) {
  var known = { values: decisionOf(line), revision: line.revision };
  var title = AJS.I18n.getText("aftermath.script.followup.decide");
  var dialog = followUpDialog(title, decisionGroups(Boolean(line.ticket)), Object.assign({}, known.values, { state: state }));
  dialog.querySelector("form").insertBefore(node("p", "aftermath-what", line.text), dialog.querySelector(".aftermath-fact-group"));
  askFollowUp(dialog, known, function () {
    return ask("POST", followUpPath(line.uid) + "/decision", Object.assign(decided(dialog), { revision: known.revision }));
  }, AJS.I18n.getText("aftermath.script.followup.decided"), after);
  attend(dialog, function (shown) {
    showDecisionFields(shown, line);
  });
}

/* What is said, without what is left open or hidden. */
function said(dialog) {
  var wish = {};
  factFields(dialog).forEach(function (field) {
    if (!field.closest(".field-group").hidden && factValue(field)) {
      wish[field.getAttribute("data-fact")] = factValue(field);
    }
  });
  return wish;
}

function decided(dialog) {
  var wish = said(dialog);
  if (wish.agreedBy) {
    wish.agreedBy = namesIn(wish.agreedBy);
  }
  if (wish.dissent) {
    wish.dissent = dissentsOf(wish.dissent);
  }
  if (wish.client) {
    wish.client = true;
  }
  return wish;
}

function namesIn(text) {
  return text.split(/[,、\n]/).map(function (name) {
    return name.trim();
  }).filter(Boolean);
}

/* Carries the dialog through: faults at their fields, theirs beside mine, and a fresh page, or what is to come after. */
function askFollowUp(dialog, known, send, done, after) {
  function save() {
    clearFaults(dialog);
    var sent = send();
    if (!sent) {
      sayFault(dialog, AJS.I18n.getText("aftermath.script.facts.same"));
      return;
    }
    sendFrom(dialog, sent, saved, refused);
  }

  function saved() {
    if (after) {
      AJS.dialog2(dialog).hide();
      after();
      return;
    }
    remember(done, AJS.I18n.getText("aftermath.script.followup.saved.title"));
    window.location.reload();
  }

  function refused(failure) {
    var answer = failure.answer || {};
    if (failure.status === 409 && answer.current) {
      var now = dialog.classList.contains("aftermath-deciding") ? decisionOf(answer.current) : valuesOf(answer.current);
      takeOver(dialog, known.values, now);
      known.values = now;
      known.revision = answer.current.revision;
    }
    if (answer.errors && failure.status !== 400) {
      sayFault(dialog, answer.errors.map(messageOf).join(" "));
    } else {
      sayRefused(dialog, failure);
    }
  }

  openDialog(dialog, save, "[data-fact]");
}
