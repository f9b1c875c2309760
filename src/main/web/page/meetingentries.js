/* What is typed in a writing meeting, and what becomes of it. */

function choiceRow(name, kinds, chosen) {
  var row = node("div", "aftermath-session-kinds");
  row.setAttribute("role", "radiogroup");
  kinds.forEach(function (each) {
    var label = row.appendChild(node("label", "aftermath-session-box"));
    var radio = label.appendChild(node("input"));
    radio.type = "radio";
    radio.name = name;
    radio.value = each[0];
    radio.checked = each[0] === chosen;
    label.appendChild(node("span", "", each[1]));
  });
  return row;
}

function chosenIn(row) {
  return row.querySelector("input:checked").value;
}

function meetingForm(sections, meeting) {
  var form = node("form", "aui aftermath-session-form");
  var kinds = form.appendChild(choiceRow("aftermath-kind", ["question", "suggestion", "kudo"].map(function (kind) {
    return [kind, kindWords(kind)];
  }), "question"));
  kinds.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.entry"));
  var aspects = form.appendChild(choiceRow("aftermath-aspect", ["wording", "diagram", "measure"].map(function (aspect) {
    return [aspect, aspectWords(aspect)];
  }), "wording"));
  aspects.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.aspect"));
  var section = form.appendChild(sectionSelect(sections, ""));
  var text = form.appendChild(node("textarea", "textarea"));
  text.rows = 3;
  text.maxLength = 2000;
  text.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.entry"));
  var nameless = form.appendChild(node("label", "aftermath-session-box"));
  var box = nameless.appendChild(node("input"));
  box.type = "checkbox";
  box.name = "anonymous";
  nameless.appendChild(node("span", "", AJS.I18n.getText("aftermath.session.anonymous")));
  var add = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.session.add")));
  add.type = "submit";
  var hint = form.appendChild(node("p", "description"));
  var kind = "question";
  var phase = "";
  var kept = meeting.kept.form;
  section.value = kept.section || "";
  box.checked = kept.anonymous === true;
  if (kept.aspect) {
    aspects.querySelector("[value=" + kept.aspect.replace(/[^a-z]/g, "") + "]").checked = true;
  }

  form.addEventListener("change", function () {
    meeting.kept.form = { section: section.value, anonymous: box.checked, aspect: chosenIn(aspects) };
    meeting.kept.save();
  });

  function open() {
    var now = meeting.state ? meeting.state.phase : "none";
    return { question: /^(reading|questions)$/, suggestion: /^suggestions$/, kudo: /^kudos$/ }[kind].test(now);
  }

  function turn(to) {
    kind = to;
    kinds.querySelector("[value=" + to + "]").checked = true;
    text.value = meeting.kept.drafts[to] || "";
    form.show();
  }

  form.show = function () {
    var state = meeting.state;
    form.hidden = !state || state.phase === "none" || state.phase === "ended";
    if (state && state.phase !== phase) {
      phase = state.phase;
      var fitting = { suggestions: "suggestion", kudos: "kudo" }[phase];
      if (fitting && fitting !== kind && !text.value.trim()) {
        turn(fitting);
        return;
      }
    }
    aspects.hidden = kind !== "suggestion";
    nameless.hidden = kind !== "question";
    section.hidden = kind === "kudo";
    add.disabled = !open();
    var words = open() ? "" : meetingLater(kind);
    if (hint.textContent !== words) {
      hint.textContent = words;
    }
    if (!text.value && meeting.kept.drafts[kind] && document.activeElement !== text) {
      text.value = meeting.kept.drafts[kind];
    }
  };

  kinds.addEventListener("change", function () {
    turn(chosenIn(kinds));
  });
  text.addEventListener("input", function () {
    meeting.kept.drafts[kind] = text.value;
    meeting.kept.save();
  });
  text.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var words = text.value.trim();
    if (!words || !open()) {
      return;
    }
    var entry = { id: newId(), kind: kind, text: words };
    if (kind !== "kudo" && section.value) {
      entry.section = section.value;
    }
    if (kind === "suggestion") {
      entry.aspect = chosenIn(aspects);
    }
    if (kind === "question" && box.checked) {
      entry.anonymous = true;
      entry.secret = newId();
      meeting.kept.secrets[entry.id] = entry.secret;
    }
    text.value = "";
    meeting.kept.drafts[kind] = "";
    addTyped(meeting, entry);
    text.focus();
  });
  return form;
}

function meetingLater(kind) {
  return {
    question: AJS.I18n.getText("aftermath.session.later.question"),
    suggestion: AJS.I18n.getText("aftermath.session.later.suggestion"),
    kudo: AJS.I18n.getText("aftermath.session.later.kudo"),
  }[kind];
}

function showEntries(place, kind, heading, meeting, sections) {
  var state = meeting.state;
  var told = state.entries.filter(function (entry) {
    return entry.kind === kind;
  });
  var waiting = meeting.kept.waiting.filter(function (entry) {
    return entry.kind === kind;
  });
  place.hidden = told.length + waiting.length === 0;
  if (!place.firstChild) {
    place.appendChild(node("h4"));
    place.appendChild(node("ol", "aftermath-session-entries")).setAttribute("data-aftermath-entries", kind);
  }
  var words = heading + " " + entryCounts(kind, state);
  if (place.firstChild.textContent !== words) {
    place.firstChild.textContent = words;
  }
  var list = place.lastChild;
  var items = told.concat(waiting).map(function (entry, number) {
    return entryItem(list, entry, number >= told.length, meeting, sections);
  });
  items.forEach(function (item, number) {
    if (list.children[number] !== item) {
      list.insertBefore(item, list.children[number] || null);
    }
  });
  while (list.children.length > items.length) {
    list.lastChild.remove();
  }
}

function entryCounts(kind, state) {
  return kind === "question"
    ? AJS.I18n.getText("aftermath.session.counts", String(state.counts.questions), String(state.counts.answered), String(state.counts.parked))
    : String(kind === "kudo" ? state.counts.kudos : state.counts.suggestions);
}

function entryItem(list, entry, isWaiting, meeting, sections) {
  var state = meeting.state;
  var item = Array.prototype.find.call(list.children, function (child) {
    return child.getAttribute("data-id") === entry.id;
  });
  if (!item) {
    item = node("li", "aftermath-session-entry");
    item.setAttribute("data-id", entry.id);
    item.id = "aftermath-entry-" + entry.id;
  }
  put(item, "data-state", isWaiting ? "waiting" : entry.state);
  var editing = !isWaiting && editOf(entry, meeting);
  once(item, [entry, isWaiting, state.steering, state.phase, state.current === entry.id, Boolean(editing)], function () {
    if (editing) {
      entryEditing(item, entry, editing, meeting);
    } else {
      item.appendChild(node("p", "aftermath-session-text", entry.text));
    }
    var foot = item.appendChild(node("p", "aftermath-session-foot"));
    if (isWaiting) {
      foot.appendChild(lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.session.waiting")));
      return;
    }
    entryMarks(foot, entry, sections, state);
    if (entry.answer) {
      item.insertBefore(answerOf(entry), foot);
    }
    if (state.steering) {
      entryTools(foot, entry, meeting);
    }
    if (!editing) {
      entryOwn(foot, entry, meeting);
    }
  });
  return item;
}

function entryMarks(foot, entry, sections, state) {
  if (entry.kind !== "kudo") {
    foot.appendChild(lozengeOf({ open: "aui-lozenge-default", parked: "aui-lozenge-moved" }[entry.state] || "aui-lozenge-success", entryState(entry.state)));
  }
  if (state.current === entry.id) {
    foot.appendChild(lozengeOf("aui-lozenge-inprogress", AJS.I18n.getText("aftermath.session.now")));
  }
  if (entry.aloud && state.current !== entry.id) {
    foot.appendChild(lozengeOf("aui-lozenge-removed", AJS.I18n.getText("aftermath.session.aloud")));
  }
  if (entry.aspect) {
    foot.appendChild(node("span", "", aspectWords(entry.aspect)));
  }
  if (entry.section) {
    foot.appendChild(sectionLink(entry, sections));
  }
  foot.appendChild(node("span", "aftermath-session-by", entry.by || AJS.I18n.getText("aftermath.session.nobody")));
}

function entryState(state) {
  return {
    open: AJS.I18n.getText("aftermath.session.state.open"),
    answered: AJS.I18n.getText("aftermath.session.state.answered"),
    parked: AJS.I18n.getText("aftermath.session.state.parked"),
    done: AJS.I18n.getText("aftermath.session.state.done"),
  }[state];
}

function answerOf(entry) {
  var given = node("div", "aftermath-session-answer");
  given.appendChild(node("p", "aftermath-session-text", entry.answer.text));
  var time = given.appendChild(node("p", "description")).appendChild(node("time", "", AJS.I18n.getText("aftermath.session.noted", entry.answer.by, new Date(entry.answer.at).toTimeString().substring(0, 5))));
  time.dateTime = entry.answer.at;
  time.title = entry.answer.at;
  return given;
}

function entryTools(foot, entry, meeting) {
  function tool(words, step) {
    actionOf(foot, "aui-button-link", words, step, function () {
      return stepMeeting(meeting, step, { id: entry.id });
    }).setAttribute("aria-label", words + ": " + entry.text);
  }
  if (entry.kind === "question" && (entry.state === "open" || entry.state === "parked") && meeting.state.current !== entry.id) {
    tool(AJS.I18n.getText("aftermath.session.pick"), "pick");
  }
  if (entry.kind === "question" && entry.state === "open") {
    tool(AJS.I18n.getText("aftermath.session.park"), "park");
  }
  if (entry.answer && !entry.answer.written) {
    actionOf(foot, "", AJS.I18n.getText("aftermath.session.write"), "write", function () {
      return stepMeeting(meeting, "write", { id: entry.id, section: entry.section || "" });
    });
  }
}

/* The question that is talked about, and what is noted of the answer: it becomes text of the page. */
function meetingNow(place, meeting, sections) {
  var state = meeting.state;
  var entry = state.entries.find(function (each) {
    return each.id === state.current;
  });
  if (!entry) {
    return;
  }
  place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.session.now")));
  place.appendChild(node("p", "aftermath-session-text", entry.text));
  if (!state.steering) {
    return;
  }
  var form = place.appendChild(node("form", "aui aftermath-session-answering"));
  var text = form.appendChild(node("textarea", "textarea"));
  text.rows = 3;
  text.maxLength = 2000;
  text.value = meeting.kept.answers[entry.id] || "";
  text.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.answer"));
  var section = form.appendChild(sectionSelect(sections, entry.section));
  section.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.into"));
  var write = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.session.write")));
  write.type = "submit";
  text.addEventListener("input", function () {
    meeting.kept.answers[entry.id] = text.value;
    meeting.kept.save();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!text.value.trim()) {
      text.focus();
      return;
    }
    write.disabled = true;
    stepMeeting(meeting, "answer", { id: entry.id, text: text.value.trim(), section: section.value }).then(function (noted) {
      write.disabled = false;
      if (noted) {
        delete meeting.kept.answers[entry.id];
        meeting.kept.save();
      }
    });
  });
}
