/* What is noted in a review meeting, who is there, and which follow-ups are decided. */

function minuteWords(kind) {
  return kind === "decision" ? AJS.I18n.getText("aftermath.review.decision") : AJS.I18n.getText("aftermath.review.note");
}

function reviewForm(meeting) {
  var form = node("form", "aui aftermath-review-form");
  var kinds = form.appendChild(choiceRow("aftermath-minute", ["note", "decision"].map(function (kind) {
    return [kind, minuteWords(kind)];
  }), "note"));
  kinds.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.entry"));
  var text = form.appendChild(node("textarea", "textarea"));
  text.rows = 3;
  text.maxLength = 2000;
  text.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.entry"));
  var add = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.review.entry.add")));
  add.type = "submit";

  form.show = function () {
    var state = meeting.state;
    form.hidden = !state || state.phase !== "open" || !state.steering;
    var draft = meeting.kept.drafts.note || meeting.kept.drafts.decision;
    if (!text.value && draft && document.activeElement !== text) {
      kinds.querySelector("[value=" + (meeting.kept.drafts.note ? "note" : "decision") + "]").checked = true;
      text.value = draft;
    }
  };

  function keep() {
    meeting.kept.drafts = {};
    meeting.kept.drafts[chosenIn(kinds)] = text.value;
    meeting.kept.save();
  }

  text.addEventListener("input", keep);
  kinds.addEventListener("change", keep);
  text.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var words = text.value.trim();
    if (words) {
      text.value = "";
      meeting.kept.drafts = {};
      addTyped(meeting, { id: newId(), kind: chosenIn(kinds), item: meeting.state.item, text: words });
    }
    text.focus();
  });
  return form;
}

/* Once it is over they are read where they stand: in the page. */
function showMinutes(place, meeting) {
  var state = meeting.state;
  var told = state.phase === "open" ? state.entries : [];
  var waiting = meeting.kept.waiting;
  once(place, [told, waiting, state.steering], function () {
    if (told.length + waiting.length > 0) {
      place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.review.entries", String(told.length))));
      var list = place.appendChild(node("ol", "aftermath-session-entries"));
      list.setAttribute("data-aftermath-entries", "minutes");
      told.forEach(function (entry) {
        list.appendChild(minuteOf(entry, "said"));
      });
      waiting.forEach(function (entry) {
        list.appendChild(minuteOf(entry, "waiting"));
      });
      reviewUnwritten(place, told, meeting);
    }
  });
}

function minuteOf(entry, state) {
  var item = node("li", "aftermath-session-entry");
  item.setAttribute("data-id", entry.id);
  item.setAttribute("data-state", state);
  item.appendChild(node("p", "aftermath-session-text", entry.text));
  var foot = item.appendChild(node("p", "aftermath-session-foot"));
  foot.appendChild(lozengeOf(entry.kind === "decision" ? "aui-lozenge-success" : "aui-lozenge-default", minuteWords(entry.kind)));
  foot.appendChild(node("span", "", reviewItemWords(entry.item)));
  if (state === "waiting") {
    foot.appendChild(lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.session.waiting")));
    return item;
  }
  foot.appendChild(node("span", "aftermath-session-by", entry.by));
  if (!entry.written) {
    foot.appendChild(lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.review.waiting")));
  }
  return item;
}

/* Somebody else kept saving the page; the next line takes these along, and so does whoever presses. */
function reviewUnwritten(place, told, meeting) {
  var isMissing = told.some(function (entry) {
    return !entry.written;
  });
  if (isMissing && meeting.state.steering) {
    actionOf(place, "", AJS.I18n.getText("aftermath.review.write"), "write", function () {
      return stepLive(meeting, "write", {});
    });
  }
}

function reviewPeople(place, meeting) {
  var state = meeting.state;
  if (state.phase !== "open") {
    return;
  }
  var there = state.people.filter(function (person) {
    return person.here;
  });
  place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.review.people", String(there.length))));
  var list = place.appendChild(node("ul", "aftermath-review-people"));
  state.people.forEach(function (person) {
    list.appendChild(state.steering ? tickOf(person, meeting) : node("li", "", person.here ? "✓ " + person.name : person.name));
  });
  var row = place.appendChild(node("p", "aftermath-session-tools"));
  var words = state.here ? AJS.I18n.getText("aftermath.review.away") : AJS.I18n.getText("aftermath.review.here");
  if (!state.leading) {
    actionOf(row, "", words, "here", function () {
      return wishLive(meeting, "/guests", { here: !state.here });
    });
  }
  if (state.steering) {
    row.appendChild(strangerForm(meeting));
  }
}

function tickOf(person, meeting) {
  var item = node("li");
  var label = item.appendChild(node("label", "aftermath-session-box"));
  var box = label.appendChild(node("input"));
  box.type = "checkbox";
  box.checked = person.here;
  box.setAttribute("data-user", person.user);
  label.appendChild(node("span", "", person.name));
  box.addEventListener("change", function () {
    wishLive(meeting, "/guests", { user: person.user, here: box.checked });
  });
  return item;
}

function strangerForm(meeting) {
  var form = node("form", "aui aftermath-review-add");
  var field = form.appendChild(node("input", "text medium-field"));
  field.maxLength = 255;
  field.name = "user";
  field.placeholder = AJS.I18n.getText("aftermath.review.add.user");
  field.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.add.user"));
  form.appendChild(node("button", "aui-button", AJS.I18n.getText("aftermath.review.add"))).type = "submit";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (field.value.trim()) {
      wishLive(meeting, "/guests", { user: field.value.trim(), here: true });
    }
  });
  return form;
}

/* One after the other, by the same questions and with the same permissions as anywhere on the page. */
function reviewFollowUps(place, lines, meeting, pageId) {
  if (!lines) {
    return;
  }
  var decided = lines.filter(function (line) {
    return line.commitment !== "proposed";
  });
  var words = lines.length === 0
    ? AJS.I18n.getText("aftermath.review.followups.none")
    : AJS.I18n.getText("aftermath.review.followups", String(decided.length), String(lines.length));
  place.appendChild(node("h4", "", words));
  var list = place.appendChild(node("ul", "aftermath-session-entries"));
  list.setAttribute("data-aftermath-entries", "follow-ups");
  lines.forEach(function (line) {
    list.appendChild(reviewFollowUp(line, meeting));
  });
  if (meeting.state.steering) {
    place.appendChild(buttonOf("", AJS.I18n.getText("aftermath.review.more"))).addEventListener("click", function () {
      showAddition(pageId, askFollowing);
    });
  }
}

function reviewFollowUp(line, meeting) {
  var item = node("li", "aftermath-session-entry");
  item.setAttribute("data-uid", line.uid);
  item.setAttribute("data-commitment", line.commitment);
  item.appendChild(node("p", "aftermath-session-text", line.text));
  var foot = item.appendChild(node("p", "aftermath-session-foot"));
  foot.appendChild(node("span", "", line.urgency));
  var state = reviewCommitment(line.commitment);
  foot.appendChild(lozengeOf({ proposed: "aui-lozenge-default", wontdo: "aui-lozenge-moved" }[line.commitment] || "aui-lozenge-success", state));
  if (meeting.state.steering && line.commitment === "proposed") {
    decisionButton(foot, "aui-button-primary", AJS.I18n.getText("aftermath.review.commit"), line, "committed");
    decisionButton(foot, "", AJS.I18n.getText("aftermath.review.wontdo"), line, "wontdo");
  }
  return item;
}

function reviewCommitment(commitment) {
  return {
    proposed: AJS.I18n.getText("aftermath.script.followup.state.proposed"),
    committed: AJS.I18n.getText("aftermath.script.followup.state.committed"),
    wontdo: AJS.I18n.getText("aftermath.script.followup.state.wontdo"),
    done: AJS.I18n.getText("aftermath.script.followup.state.done"),
  }[commitment];
}

function decisionButton(foot, className, words, line, state) {
  var button = foot.appendChild(buttonOf(className, words));
  button.setAttribute("data-state", state);
  button.setAttribute("aria-label", words + ": " + line.text);
  button.addEventListener("click", function () {
    lineOfUid(line.uid).then(function (newest) {
      showDecision(newest || line, state, askFollowing);
    }, sayFailure);
  });
}

function askFollowing() {
  if (following) {
    following.now();
  }
}
