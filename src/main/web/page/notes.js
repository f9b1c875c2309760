/* How page and ticket stand to each other: what was moved, what differs, and what a reader can do about it. */

function startNotes(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-say], [data-aftermath-use], [data-aftermath-apply]");
    var place = button && button.closest("[data-aftermath=follow-up], [data-aftermath-row]");
    if (!place || button.disabled) {
      return;
    }
    var uid = place.getAttribute("data-uid") || place.getAttribute("data-aftermath-row");
    button.disabled = true;
    actOn(button, uid).then(function () {
      button.disabled = false;
    });
  });
}

function actOn(button, uid) {
  if (button.hasAttribute("data-aftermath-apply")) {
    return applyToTicket(uid, button.getAttribute("data-aftermath-apply"));
  }
  return lineOfUid(uid).then(function (line) {
    if (!line) {
      return undefined;
    }
    if (button.hasAttribute("data-aftermath-say")) {
      askWhy(line, button.getAttribute("data-aftermath-say"));
      return undefined;
    }
    return useTickets(line, button.getAttribute("data-aftermath-use"));
  }).catch(sayRefusal);
}

function applyToTicket(uid, what) {
  return ask("POST", followUpPath(uid) + "/apply", { what: what })
    .then(readJson)
    .then(function (ticket) {
      say("success", AJS.I18n.getText("aftermath.script.apply.title"), escaped(AJS.I18n.getText("aftermath.script.apply", ticket.key)));
      refreshLines();
    })
    .catch(sayRefusal);
}

/* The page takes what the ticket says, as one more change of its text. */
function useTickets(line, what) {
  var difference = line.agreement.differences.find(function (each) {
    return each.what === what;
  });
  var wish = { revision: line.revision };
  wish[what] = difference ? difference.ticket : "";
  return ask("PATCH", followUpPath(line.uid), wish)
    .then(readJson)
    .then(function () {
      remember(AJS.I18n.getText("aftermath.script.followup.saved"), AJS.I18n.getText("aftermath.script.followup.saved.title"));
      window.location.reload();
    });
}

function askWhy(line, what) {
  var move = line.agreement.moves.find(function (each) {
    return each.what === what;
  });
  var title = AJS.I18n.getText("aftermath.script.why.title");
  var reason = ["reason", AJS.I18n.getText("aftermath.script.why.label"), proseOf];
  var dialog = followUpDialog(title, [[reason]], {});
  dialog.querySelector("form").insertBefore(node("p", "aftermath-what", line.text), dialog.querySelector(".aftermath-fact-group"));
  askFollowUp(dialog, { values: {} }, function () {
    return ask("POST", followUpPath(line.uid) + "/reason", { what: what, reason: factValue(dialog.querySelector("[data-fact]")), moved: move.moved });
  }, AJS.I18n.getText("aftermath.script.why.saved"));
}

function refreshLines() {
  if (following) {
    following.now();
  }
}

/* Put in again only if it says something new, so that nobody's focus is lost. */
function showNotes(place, line) {
  var list = place.querySelector("[data-aftermath-notes]");
  var editable = place.getAttribute("data-editable") === "true";
  var items = notesOf(line).map(function (note) {
    return noteItem(note, editable);
  });
  if (wordsIn(items) !== wordsIn(Array.prototype.slice.call(list.children))) {
    replace(list, items);
  }
  list.hidden = items.length === 0;
}

function wordsIn(items) {
  return items
    .map(function (item) {
      return item.textContent.replace(/\s+/g, " ").trim();
    })
    .join("\n");
}

function noteItem(note, editable) {
  var item = node("li");
  item.appendChild(node("span", "", note.text));
  (editable ? note.acts : []).forEach(function (act) {
    var button = buttonOf("aui-button-link", act[1]);
    button.setAttribute("data-aftermath-" + act[0], note.what);
    item.appendChild(document.createTextNode(" "));
    item.appendChild(button);
  });
  return item;
}

function notesOf(line) {
  if (!line.agreement) {
    return [];
  }
  var notes = line.agreement.moves.map(function (move) {
    return movedNote(line, move);
  }).concat(line.agreement.differences.map(function (difference) {
    return differenceNote(line, difference);
  }));
  return line.agreement.silent ? notes.concat([{ what: "silent", text: AJS.I18n.getText("aftermath.view.silent"), acts: [] }]) : notes;
}

function movedNote(line, move) {
  var due = move.what === "due";
  var times = String(move.times);
  if (move.reasonMissing) {
    return {
      what: move.what,
      text: due ? AJS.I18n.getText("aftermath.view.moved.missing.due", times) : AJS.I18n.getText("aftermath.view.moved.missing.urgency", times),
      acts: [["say", AJS.I18n.getText("aftermath.view.moved.say")]],
    };
  }
  if (!move.reason) {
    return { what: move.what, text: due ? AJS.I18n.getText("aftermath.view.moved.due", times) : AJS.I18n.getText("aftermath.view.moved.urgency", times), acts: [] };
  }
  var by = calledIn(line, move.reason.by);
  var text = due
    ? AJS.I18n.getText("aftermath.view.moved.reason.due", times, move.reason.text, by)
    : AJS.I18n.getText("aftermath.view.moved.reason.urgency", times, move.reason.text, by);
  return { what: move.what, text: text, acts: [] };
}

function differenceNote(line, difference) {
  var page = told(line, difference.what, difference.page);
  var acts = [["apply", AJS.I18n.getText("aftermath.view.difference.apply", page)]];
  if (!difference.ticket) {
    return { what: difference.what, text: lackingWords(difference.what, page), acts: acts };
  }
  var ticket = told(line, difference.what, difference.ticket);
  acts.unshift(["use", AJS.I18n.getText("aftermath.view.difference.use")]);
  return { what: difference.what, text: differingWords(difference.what, ticket, page), acts: acts };
}

function differingWords(what, ticket, page) {
  switch (what) {
    case "due": return AJS.I18n.getText("aftermath.view.difference.due", ticket, page);
    case "urgency": return AJS.I18n.getText("aftermath.view.difference.urgency", ticket, page);
    default: return AJS.I18n.getText("aftermath.view.difference.owner", ticket, page);
  }
}

function lackingWords(what, page) {
  switch (what) {
    case "due": return AJS.I18n.getText("aftermath.view.difference.none.due", page);
    case "urgency": return AJS.I18n.getText("aftermath.view.difference.none.urgency", page);
    default: return AJS.I18n.getText("aftermath.view.difference.none.owner", page);
  }
}

function told(line, what, value) {
  if (what === "due") {
    return dayWords(value);
  }
  return what === "owner" ? calledIn(line, value) : value;
}

function calledIn(line, userName) {
  return (line.names || {})[userName] || userName;
}
