/*
 * What the writing meeting looks like: made once, then only what changed is changed, so that nobody's cursor, choice or
 * half-typed sentence is touched when others type.
 */

var MEETING_PHASES = ["reading", "questions", "suggestions", "kudos", "ended"];

function meetingWords(phase) {
  return {
    none: AJS.I18n.getText("aftermath.session.phase.none"),
    reading: AJS.I18n.getText("aftermath.session.phase.reading"),
    questions: AJS.I18n.getText("aftermath.session.phase.questions"),
    suggestions: AJS.I18n.getText("aftermath.session.phase.suggestions"),
    kudos: AJS.I18n.getText("aftermath.session.phase.kudos"),
    ended: AJS.I18n.getText("aftermath.session.phase.ended"),
  }[phase];
}

function meetingRoom(place, meeting) {
  var sections = place.querySelector(".aftermath-session-sections");
  var room = { phase: "", late: false, known: null, current: "", written: null };
  var at = place.querySelector("[data-aftermath-room]");
  at.hidden = false;

  var parts = partsOf(at);

  parts.add("news", "p", "aftermath-session-news assistive").setAttribute("role", "status");
  parts.add("away", "p", "aftermath-session-away").setAttribute("role", "status");
  parts.add("fresh", "p", "aftermath-session-fresh").setAttribute("role", "status");
  parts.add("phases", "ol", "aftermath-session-phases");
  parts.add("clock", "p", "aftermath-session-clock").setAttribute("role", "timer");
  parts.add("people", "p", "aftermath-session-people");
  parts.add("advice", "ul", "aftermath-session-advice");
  parts.add("tools", "p", "aftermath-session-tools");
  parts.add("join", "div", "aftermath-session-join");
  parts.form = at.appendChild(meetingForm(sections, meeting));
  parts.add("now", "div", "aftermath-session-now");
  parts.add("questions", "div", "");
  parts.add("suggestions", "div", "");
  parts.add("kudos", "div", "");
  parts.add("edits", "div", "aftermath-session-edits");
  parts.add("after", "div", "aftermath-session-after");

  room.show = function () {
    var state = meeting.state;
    if (!state) {
      return;
    }
    var printed = place.querySelector(".aftermath-session-printed");
    if (printed) {
      printed.remove();
    }
    put(place, "data-phase", state.phase);
    put(place, "data-version", String(state.version));
    showPhases(parts.phases, state);
    showPeople(parts.people, state);
    showLines(parts.advice, state.phase === "none" || state.phase === "ended" ? [] : state.advice);
    once(parts.tools, [state.phase, state.steering, state.leading], function () {
      meetingTools(parts.tools, meeting);
    });
    once(parts.join, [state.phase, state.you], function () {
      meetingJoin(parts.join, meeting);
    });
    parts.form.show();
    once(parts.now, [state.current, state.steering], function () {
      meetingNow(parts.now, meeting, sections);
    });
    showEntries(parts.questions, "question", AJS.I18n.getText("aftermath.session.questions"), meeting, sections);
    showEntries(parts.suggestions, "suggestion", AJS.I18n.getText("aftermath.session.suggestions"), meeting, sections);
    showEntries(parts.kudos, "kudo", AJS.I18n.getText("aftermath.session.kudos"), meeting, sections);
    once(parts.edits, [state.phase, state.steering, state.phase === "ended" && state.entries], function () {
      meetingEdits(parts.edits, meeting, sections);
    });
    once(parts.after, [state.phase, state.you && state.you.asked, state.survey, state.leading, state.steering, state.sharingMinutes], function () {
      meetingAfter(parts.after, meeting);
    });
    showFresh(state);
    announce(state);
    room.tick();
  };

  room.tick = function () {
    var state = meeting.state || {};
    showLeft(parts, meeting, state.minutes, meetingWords(state.phase));
  };

  room.reached = function (isReached) {
    parts.reached(meeting, isReached);
  };

  /* Who cannot see hears of what is new; of what was there before they came they hear a count. */
  function announce(state) {
    var fresh = room.known
      ? state.entries.filter(function (entry) {
          return !room.known[entry.id];
        })
      : [];
    var words = fresh.slice(-3).map(function (entry) {
      return kindWords(entry.kind) + ": " + entry.text;
    });
    if (room.phase !== state.phase) {
      room.late = false;
      words.unshift(meetingWords(state.phase));
    }
    if (room.known && state.current && room.current !== state.current) {
      words.push(AJS.I18n.getText("aftermath.session.now") + ": " + wordsOfEntry(state, state.current));
    }
    room.current = state.current || "";
    room.phase = state.phase;
    room.known = {};
    state.entries.forEach(function (entry) {
      room.known[entry.id] = true;
    });
    if (words.length > 0) {
      parts.news.textContent = words.join(". ");
    }
  }

  /* An answer that came into the page after it was opened is shown when the reader wants it; what they type is kept. */
  function showFresh(state) {
    var written = state.entries.filter(function (entry) {
      return entry.answer && entry.answer.written;
    });
    room.written =
      room.written ||
      written.map(function (entry) {
        return entry.id;
      });
    var fresh = written.filter(function (entry) {
      return room.written.indexOf(entry.id) < 0;
    });
    once(parts.fresh, fresh.length, function () {
      if (fresh.length > 0) {
        parts.fresh.appendChild(node("span", "", AJS.I18n.getText("aftermath.session.fresh", String(fresh.length))));
        actionOf(parts.fresh, "aui-button-link", AJS.I18n.getText("aftermath.session.fresh.show"), "fresh", function () {
          showAnew("pm-answer-" + fresh[fresh.length - 1].id);
          return Promise.resolve();
        });
      }
    });
  }

  return room;
}

function wordsOfEntry(state, id) {
  return state.entries
    .filter(function (entry) {
      return entry.id === id;
    })
    .map(function (entry) {
      return entry.text;
    })
    .join("");
}

/* Makes it anew only if what it shows has changed. Whoever was in it with the keyboard stays in it. */
function once(place, what, make) {
  var shown = JSON.stringify(what);
  if (place.aftermathShown === shown) {
    return;
  }
  var active = place.contains(document.activeElement) ? document.activeElement : null;
  place.aftermathShown = shown;
  place.textContent = "";
  make();
  if (active) {
    goOn(place, active);
  }
}

function goOn(place, active) {
  var again = active.getAttribute("data-aftermath-again");
  var next = again && place.querySelector('[data-aftermath-again="' + again + '"]');
  if (!next) {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    return;
  }
  next.focus({ preventScroll: true });
  if (next.setSelectionRange && active.selectionStart !== null && next.type !== "checkbox") {
    next.setSelectionRange(active.selectionStart, active.selectionEnd);
  }
}

function clockWords(seconds) {
  return Math.floor(seconds / 60) + ":" + ("0" + (seconds % 60)).slice(-2);
}

function kindWords(kind) {
  return {
    question: AJS.I18n.getText("aftermath.session.question"),
    suggestion: AJS.I18n.getText("aftermath.session.suggestion"),
    kudo: AJS.I18n.getText("aftermath.session.kudo"),
  }[kind];
}

function aspectWords(aspect) {
  return {
    wording: AJS.I18n.getText("aftermath.session.aspect.wording"),
    diagram: AJS.I18n.getText("aftermath.session.aspect.diagram"),
    measure: AJS.I18n.getText("aftermath.session.aspect.measure"),
  }[aspect];
}

function showPhases(list, state) {
  once(list, [state.phase], function () {
    MEETING_PHASES.forEach(function (phase) {
      var item = list.appendChild(node("li", "", meetingWords(phase)));
      if (phase === state.phase) {
        item.setAttribute("aria-current", "step");
      }
    });
  });
}

function showPeople(place, state) {
  var words = [];
  if (state.facilitator) {
    words.push(AJS.I18n.getText("aftermath.session.facilitator", state.facilitator));
    words.push(AJS.I18n.getText("aftermath.session.people", String(state.counts.people), String(state.counts.otherTeams), String(state.counts.readBefore)));
  }
  if (state.writingMinutes !== undefined) {
    words.push(AJS.I18n.getText("aftermath.session.took", String(state.writingMinutes)));
  }
  if (state.sharingMinutes !== undefined) {
    words.push(AJS.I18n.getText("aftermath.session.sharing.took", String(state.sharingMinutes)));
  }
  var text = words.join(" · ");
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function showLines(list, lines) {
  once(list, lines, function () {
    lines.forEach(function (line) {
      list.appendChild(node("li", "", line));
    });
  });
}

/* A button that cannot be pressed twice while the host is asked. */
function actionOf(place, className, words, what, work) {
  var button = place.appendChild(buttonOf(className, words));
  button.setAttribute("data-aftermath-step", what);
  button.addEventListener("click", function () {
    button.disabled = true;
    work().then(function () {
      button.disabled = false;
    });
  });
  return button;
}

function meetingTools(place, meeting) {
  var state = meeting.state;
  if (!state.steering) {
    return;
  }
  var next = MEETING_PHASES[MEETING_PHASES.indexOf(state.phase) + 1];
  if (state.phase === "none") {
    actionOf(place, "aui-button-primary", AJS.I18n.getText("aftermath.session.begin"), "begin", function () {
      return wishLive(meeting, "", {});
    });
  } else if (next) {
    actionOf(place, "aui-button-primary", AJS.I18n.getText("aftermath.session.next", meetingWords(next)), "next", function () {
      return stepMeeting(meeting, "move", { to: next });
    });
  }
  var last = MEETING_PHASES[MEETING_PHASES.indexOf(state.phase) - 1];
  if (last) {
    actionOf(place, "", AJS.I18n.getText("aftermath.session.back", meetingWords(last)), "back", function () {
      return stepMeeting(meeting, "move", { to: last });
    });
  }
  if (next && state.phase !== "none" && !state.leading) {
    actionOf(place, "", AJS.I18n.getText("aftermath.session.lead"), "lead", function () {
      return stepMeeting(meeting, "lead", {});
    });
  }
}

function meetingJoin(place, meeting) {
  var state = meeting.state;
  if (state.you || state.phase === "none" || state.phase === "ended") {
    return;
  }
  var boxes = [
    ["readBefore", AJS.I18n.getText("aftermath.session.join.read")],
    ["otherTeam", AJS.I18n.getText("aftermath.session.join.other")],
  ].map(function (each) {
    var label = place.appendChild(node("label", "aftermath-session-box"));
    var box = label.appendChild(node("input"));
    box.type = "checkbox";
    box.name = each[0];
    label.appendChild(node("span", "", each[1]));
    return box;
  });
  actionOf(place, "", AJS.I18n.getText("aftermath.session.join"), "join", function () {
    return wishLive(meeting, "/guests", { readBefore: boxes[0].checked, otherTeam: boxes[1].checked });
  });
}

function sectionSelect(sections, value) {
  var select = sections.cloneNode(true);
  select.hidden = false;
  select.className = "select aftermath-session-section";
  select.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.about"));
  select.value = value || "";
  return select;
}

function sectionWords(sections, code) {
  var option = code && sections.querySelector('option[value="' + code.replace(/[^a-z-]/g, "") + '"]');
  return option ? option.textContent : "";
}
