/*
 * What the review meeting looks like: made once, then only what changed is changed, so that nobody's cursor or half-typed
 * sentence is touched when others type.
 */

function reviewRoom(place, meeting) {
  var room = { item: "", phase: "", late: false, known: null };
  var at = place.querySelector("[data-aftermath-room]");

  var parts = partsOf(at);

  parts.add("news", "p", "aftermath-session-news assistive").setAttribute("role", "status");
  parts.add("away", "p", "aftermath-review-away").setAttribute("role", "status");
  parts.add("summary", "p", "aftermath-session-people");
  parts.add("agenda", "ol", "aftermath-session-phases");
  parts.add("clock", "p", "aftermath-session-clock").setAttribute("role", "timer");
  parts.clock.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.clock"));
  parts.add("rules", "div", "");
  parts.add("ask", "div", "aftermath-session-now");
  parts.add("followUps", "div", "");
  parts.add("tools", "div", "aftermath-session-tools");
  parts.add("begin", "div", "");
  parts.form = at.appendChild(reviewForm(meeting));
  parts.add("entries", "div", "");
  parts.add("people", "div", "");

  room.show = function () {
    var state = meeting.state;
    if (!state) {
      return;
    }
    put(place, "data-phase", state.phase);
    put(place, "data-item", state.item);
    if (state.phase !== "none") {
      place.hidden = false;
    }
    once(parts.summary, [state.phase, state.facilitator, state.took], function () {
      reviewSummary(parts.summary, state);
    });
    showAgenda(parts.agenda, state);
    once(parts.rules, [state.rules, state.phase], function () {
      reviewRules(parts.rules, state);
    });
    once(parts.ask, [state.phase, state.item], function () {
      reviewAsk(parts.ask, state);
    });
    var decisions = state.phase === "open" && state.item === "actions" ? meeting.followUps : undefined;
    once(parts.followUps, [decisions, state.steering], function () {
      reviewFollowUps(parts.followUps, decisions, meeting, place.getAttribute("data-page-id"));
    });
    once(parts.tools, [state.phase, state.item, state.steering, state.leading, state.refusal], function () {
      reviewTools(parts.tools, meeting);
    });
    once(parts.begin, [state.phase, state.steering, state.refusal, state.phase === "open" && state.leading, state.minutes], function () {
      reviewBegin(parts.begin, meeting);
    });
    parts.form.show();
    showMinutes(parts.entries, meeting);
    once(parts.people, [state.phase, state.people, state.here, state.steering], function () {
      reviewPeople(parts.people, meeting);
    });
    announce(state);
    room.tick();
  };

  room.tick = function () {
    var state = meeting.state;
    if (!state || state.phase !== "open") {
      parts.clock.textContent = "";
      return;
    }
    var ran = window.performance.now() - meeting.since;
    var left = reviewLeft(state.minutes[reviewPlace(state.item)], ran);
    var whole = reviewLeft(
      state.minutes.reduce(function (sum, each) {
        return sum + each;
      }),
      ran + state.running - state.elapsed
    );
    var words = reviewLeftWords(left) + " · " + AJS.I18n.getText("aftermath.review.whole", reviewLeftWords(whole));
    parts.clock.textContent = words;
    parts.clock.classList.toggle("aftermath-session-over", left <= 0);
    if (left <= 0 && !room.late) {
      room.late = true;
      parts.news.textContent = AJS.I18n.getText("aftermath.review.up", reviewItemWords(state.item));
    }
  };

  room.reached = function (isReached) {
    parts.reached(meeting, isReached);
  };

  /* Who cannot see hears of what is new. The card tells what holds once the meeting is over. */
  function announce(state) {
    var words = state.entries
      .filter(function (entry) {
        return room.known && !room.known[entry.id];
      })
      .slice(-3)
      .map(function (entry) {
        return minuteWords(entry.kind) + ": " + entry.text;
      });
    if (room.phase === "open" && state.phase === "ended") {
      words.unshift(AJS.I18n.getText("aftermath.review.closed", String(state.took)));
      renewCard(place.getAttribute("data-page-id"));
    }
    if (state.phase === "open" && (room.phase !== "open" || room.item !== state.item)) {
      room.late = false;
      words.unshift(AJS.I18n.getText("aftermath.review.now", reviewItemWords(state.item)));
    }
    room.phase = state.phase;
    room.item = state.item;
    room.known = {};
    state.entries.forEach(function (entry) {
      room.known[entry.id] = true;
    });
    if (words.length > 0) {
      parts.news.textContent = words.join(". ");
    }
  }

  return room;
}

function reviewLeft(minutes, ran) {
  return Math.ceil((minutes * 60000 - ran) / 1000);
}

function reviewLeftWords(seconds) {
  return seconds > 0 ? clockWords(seconds) : AJS.I18n.getText("aftermath.review.over.by", clockWords(-seconds));
}

function reviewSummary(place, state) {
  if (state.phase === "ended") {
    place.appendChild(node("span", "", AJS.I18n.getText("aftermath.review.closed", String(state.took)) + " "));
    place.appendChild(node("a", "", AJS.I18n.getText("aftermath.review.minutes.link"))).href = "#pm-minutes";
  }
  if (state.facilitator) {
    place.appendChild(node("span", "", " " + AJS.I18n.getText("aftermath.review.led", state.facilitator)));
  }
}

function showAgenda(list, state) {
  list.hidden = state.phase === "ended";
  list.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.agenda"));
  once(list, [state.item, state.phase, state.minutes], function () {
    reviewItems().forEach(function (item, number) {
      var words = item[1] + " (" + AJS.I18n.getText("aftermath.review.min", String(state.minutes[number])) + ")";
      var line = list.appendChild(node("li", "", words));
      if (state.phase === "open" && item[0] === state.item) {
        line.setAttribute("aria-current", "step");
      }
    });
  });
}

function reviewRules(place, state) {
  if (state.phase === "ended") {
    return;
  }
  var at = state.phase === "none" ? place : foldedOf(place, AJS.I18n.getText("aftermath.review.rules"));
  if (at === place) {
    at.appendChild(node("h4", "", AJS.I18n.getText("aftermath.review.rules")));
  }
  var list = at.appendChild(node("ol", "aftermath-review-rules"));
  state.rules.forEach(function (rule) {
    list.appendChild(node("li", "", rule));
  });
}

function reviewAsk(place, state) {
  if (state.phase !== "open") {
    return;
  }
  place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.review.now", reviewItemWords(state.item))));
  var list = place.appendChild(node("ul", "aftermath-review-questions"));
  reviewQuestions(state.item).forEach(function (question) {
    list.appendChild(node("li", "", question));
  });
}

function reviewTools(place, meeting) {
  var state = meeting.state;
  if (state.phase !== "open" || !state.steering) {
    return;
  }
  if (state.refusal) {
    place.appendChild(node("p", "description", state.refusal));
    return;
  }
  var items = reviewItems();
  var at = reviewPlace(state.item);
  if (at + 1 < items.length) {
    reviewMove(place, meeting, "aui-button-primary", AJS.I18n.getText("aftermath.review.next", items[at + 1][1]), "next", items[at + 1][0]);
  }
  if (at > 0) {
    reviewMove(place, meeting, "", AJS.I18n.getText("aftermath.review.back", items[at - 1][1]), "back", items[at - 1][0]);
  }
  var closing = at + 1 < items.length ? "" : "aui-button-primary";
  actionOf(place, closing, AJS.I18n.getText("aftermath.review.close"), "close", function () {
    return stepLive(meeting, "close", {});
  }).title = AJS.I18n.getText("aftermath.review.closing");
  if (!state.leading) {
    actionOf(place, "", AJS.I18n.getText("aftermath.review.lead"), "lead", function () {
      return stepLive(meeting, "lead", {});
    });
  }
}

function reviewMove(place, meeting, className, words, name, to) {
  actionOf(place, className, words, name, function () {
    return stepLive(meeting, "move", { to: to });
  });
}

/* Before it begins the rules are read and the times set; while it goes on, whoever leads may change the times. */
function reviewBegin(place, meeting) {
  var state = meeting.state;
  if (state.phase === "open") {
    if (state.leading && !state.refusal) {
      var details = foldedOf(place, AJS.I18n.getText("aftermath.review.times"));
      var times = details.appendChild(reviewTimes(state.minutes));
      actionOf(details, "", AJS.I18n.getText("aftermath.review.times.keep"), "time", function () {
        return stepLive(meeting, "time", { minutes: timesIn(times) });
      });
    }
    return;
  }
  if (state.refusal) {
    if (state.phase === "none") {
      place.appendChild(node("p", "aftermath-review-refusal", state.refusal));
    }
    return;
  }
  if (state.steering) {
    reviewBeginForm(state.phase === "ended" ? foldedOf(place, AJS.I18n.getText("aftermath.review.again")) : place, meeting);
  }
}

function foldedOf(place, words) {
  var details = place.appendChild(node("details"));
  details.appendChild(node("summary", "", words));
  return details;
}

function reviewBeginForm(place, meeting) {
  place.appendChild(node("p", "description", AJS.I18n.getText("aftermath.review.first")));
  var times = place.appendChild(reviewTimes(meeting.state.minutes));
  var label = place.appendChild(node("label", "aftermath-session-box"));
  var read = label.appendChild(node("input"));
  read.type = "checkbox";
  read.name = "rules";
  label.appendChild(node("span", "", AJS.I18n.getText("aftermath.review.rules.read")));
  var row = place.appendChild(node("p", "aftermath-session-tools"));
  actionOf(row, "aui-button-primary", AJS.I18n.getText("aftermath.review.begin"), "begin", function () {
    return wishLive(meeting, "", { rules: read.checked, minutes: timesIn(times) });
  });
}

function reviewTimes(minutes) {
  var form = node("div", "aftermath-review-times");
  form.setAttribute("role", "group");
  form.setAttribute("aria-label", AJS.I18n.getText("aftermath.review.times"));
  reviewItems().forEach(function (item, number) {
    var label = form.appendChild(node("label", "aftermath-session-box"));
    var field = label.appendChild(node("input", "text short-field"));
    field.type = "number";
    field.min = "1";
    field.max = "30";
    field.name = item[0];
    field.value = String(minutes[number]);
    label.appendChild(node("span", "", item[1]));
  });
  var whole = form.appendChild(node("p", "description"));
  whole.setAttribute("role", "status");
  function sum() {
    var all = timesIn(form).reduce(function (before, each) {
      return before + each;
    });
    whole.textContent = AJS.I18n.getText("aftermath.review.times.whole", String(all));
  }
  form.addEventListener("input", sum);
  sum();
  return form;
}

function timesIn(form) {
  return Array.prototype.map.call(form.querySelectorAll("input"), function (field) {
    return Number(field.value) || 0;
  });
}
