/* What the board looks like: made once, then only what changed is changed, so that nobody's half-typed words are touched. */

var PREMORTEM_BLOCKS = ["before", "explain", "scenarios", "impact", "measures", "decide", "look-back", "ended"];

function premortemWords(block) {
  return {
    before: AJS.I18n.getText("aftermath.premortem.block.before"),
    explain: AJS.I18n.getText("aftermath.premortem.block.explain"),
    scenarios: AJS.I18n.getText("aftermath.premortem.block.scenarios"),
    impact: AJS.I18n.getText("aftermath.premortem.block.impact"),
    measures: AJS.I18n.getText("aftermath.premortem.block.measures"),
    decide: AJS.I18n.getText("aftermath.premortem.block.decide"),
    "look-back": AJS.I18n.getText("aftermath.premortem.block.look-back"),
    ended: AJS.I18n.getText("aftermath.premortem.block.ended"),
  }[block];
}

function premortemHint(state) {
  return {
    before: AJS.I18n.getText("aftermath.premortem.hint.before"),
    explain: AJS.I18n.getText("aftermath.premortem.hint.explain"),
    scenarios: AJS.I18n.getText("aftermath.premortem.hint.scenarios"),
    impact: AJS.I18n.getText("aftermath.premortem.hint.impact"),
    measures: AJS.I18n.getText("aftermath.premortem.hint.measures"),
    decide: AJS.I18n.getText("aftermath.premortem.hint.decide"),
    "look-back": AJS.I18n.getText("aftermath.premortem.hint.look-back"),
    ended: "",
  }[state.block];
}

/* From what is to be done now to where it is typed, below. */
function showLead(place, state) {
  var words = {
    measures: state.takingPart && AJS.I18n.getText("aftermath.premortem.lead.measures"),
    decide: AJS.I18n.getText("aftermath.premortem.lead.decide"),
    "look-back": AJS.I18n.getText("aftermath.premortem.lead.look-back"),
  }[state.block];
  place.hidden = !words;
  once(place, [words], function () {
    if (words) {
      var button = place.appendChild(buttonOf("aui-button-link", words));
      button.setAttribute("data-aftermath-lead", state.block);
      button.addEventListener("click", function () {
        leadToMeasures(state.block);
      });
    }
  });
}

function premortemMinutes(state, block) {
  return state.minutes[PREMORTEM_BLOCKS.indexOf(block) - 1] || 0;
}

function premortemRoom(place, board) {
  var room = { block: "", late: false };
  var at = place.querySelector("[data-aftermath-room]");
  at.hidden = false;

  var parts = partsOf(at);

  parts.add("news", "p", "aftermath-session-news assistive").setAttribute("role", "status");
  parts.add("away", "p", "aftermath-session-away").setAttribute("role", "status");
  parts.add("phases", "ol", "aftermath-session-phases");
  parts.add("clock", "p", "aftermath-session-clock").setAttribute("role", "timer");
  parts.add("hint", "p", "");
  parts.add("lead", "p", "");
  parts.add("goal", "p", "aftermath-session-text");
  parts.add("people", "p", "aftermath-session-people");
  parts.add("advice", "ul", "aftermath-session-advice");
  parts.add("tools", "p", "aftermath-session-tools");
  parts.plan = at.appendChild(premortemPlan(board));
  parts.form = at.appendChild(scenarioForm(board));
  parts.add("own", "div", "");
  parts.add("talk", "div", "");
  parts.add("order", "div", "");
  parts.add("weights", "div", "");

  room.show = function () {
    var state = board.state;
    if (!state) {
      return;
    }
    var printed = place.querySelector(".aftermath-session-printed");
    if (printed) {
      printed.remove();
    }
    put(place, "data-block", state.block);
    put(place, "data-version", String(state.version));
    put(place, "data-revealed", String(state.revealed));
    showBlocks(parts.phases, state);
    setWords(parts.hint, premortemHint(state));
    showLead(parts.lead, state);
    setWords(parts.goal, state.goal ? AJS.I18n.getText("aftermath.premortem.goal.is", state.goal) : "");
    setWords(parts.people, premortemPeople(state));
    showLines(parts.advice, state.advice);
    once(parts.tools, [state.block, state.steering, state.revealed, state.ratingsOpen, state.takingPart], function () {
      premortemTools(parts.tools, board, parts.plan);
    });
    parts.form.show();
    if (state.revealed && at.lastChild !== parts.form) {
      /* What was written comes first once it is talked about. */
      at.appendChild(parts.form);
    }
    showOwn(parts.own, board);
    showTalk(parts.talk, board, parts.order);
    showOrder(parts.order, board);
    showWeights(parts.weights, state);
    if (room.block && room.block !== state.block) {
      room.late = false;
      parts.news.textContent = premortemWords(state.block);
    }
    room.block = state.block;
    room.tick();
  };

  room.tick = function () {
    var state = board.state;
    showLeft(parts, board, state && premortemMinutes(state, state.block), state && premortemWords(state.block));
  };

  room.reached = function (isReached) {
    parts.reached(board, isReached);
  };

  room.refused = function (failure) {
    parts.form.refused(failure);
  };

  /* Who cannot see hears where it went. */
  room.moved = function (wish) {
    var state = board.state;
    var scenario = scenarioOf(state, wish.what);
    var tier = scenario ? tierOf(state, scenario.id) : state.line;
    parts.news.textContent = AJS.I18n.getText(
      "aftermath.premortem.moved",
      scenario ? scenario.failure : AJS.I18n.getText("aftermath.premortem.line"),
      String(tier + 1),
      String(state.tiers.length)
    );
  };

  return room;
}

function showBlocks(list, state) {
  once(list, [state.block, state.minutes], function () {
    PREMORTEM_BLOCKS.slice(1, -1).forEach(function (block) {
      var words = AJS.I18n.getText("aftermath.premortem.minutes", premortemWords(block), String(premortemMinutes(state, block)));
      var item = list.appendChild(node("li", "", words));
      if (block === state.block) {
        item.setAttribute("aria-current", "step");
      }
    });
  });
}

function premortemPeople(state) {
  var words = [];
  function add(label, people) {
    if (people.length > 0) {
      words.push(label + ": " + people.map(function (each) {
        return each.name;
      }).join(AJS.I18n.getText("aftermath.premortem.comma")));
    }
  }
  add(AJS.I18n.getText("aftermath.premortem.decider"), state.people.decisionMaker ? [state.people.decisionMaker] : []);
  add(AJS.I18n.getText("aftermath.premortem.engineers"), state.people.engineers);
  add(AJS.I18n.getText("aftermath.premortem.support"), state.people.support);
  add(AJS.I18n.getText("aftermath.premortem.experts"), state.people.experts);
  if (state.facilitator) {
    words.push(AJS.I18n.getText("aftermath.session.facilitator", state.facilitator));
  }
  if (state.day) {
    words.push(dayWords(state.day));
  }
  return words.join(" · ");
}

function premortemTools(place, board, plan) {
  var state = board.state;
  if (!state.steering) {
    place.appendChild(node("span", "", state.takingPart ? "" : AJS.I18n.getText("aftermath.premortem.reading")));
    return;
  }
  var at = PREMORTEM_BLOCKS.indexOf(state.block);
  var next = PREMORTEM_BLOCKS[at + 1];
  if (next) {
    var words = next === "impact" && !state.revealed
      ? AJS.I18n.getText("aftermath.premortem.reveal")
      : AJS.I18n.getText("aftermath.session.next", premortemWords(next));
    actionOf(place, "aui-button-primary", words, "next", function () {
      return stepLive(board, "move", { to: next });
    });
  }
  if (at > 1) {
    actionOf(place, "", AJS.I18n.getText("aftermath.session.back", premortemWords(PREMORTEM_BLOCKS[at - 1])), "back", function () {
      return stepLive(board, "move", { to: PREMORTEM_BLOCKS[at - 1] });
    });
  }
  if (state.revealed && !state.ratingsOpen) {
    actionOf(place, "", AJS.I18n.getText("aftermath.premortem.open"), "open", function () {
      return stepLive(board, "open", {});
    });
  }
  var button = place.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.premortem.plan")));
  button.setAttribute("data-aftermath-plan", "");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", function () {
    plan.toggle(button);
  });
}

/* Who takes part, when, what for and how long: the wizard's answers, to be changed by whoever leads. */
function premortemPlan(board) {
  var form = node("form", "aui top-label aftermath-premortem-form");
  form.noValidate = true;
  form.hidden = true;
  var fields = {};
  function add(name, label, kind) {
    fields[name] = labelled(form, name, label, kind);
    return fields[name];
  }
  add("goal", AJS.I18n.getText("aftermath.premortem.goal"), "textarea").maxLength = 1000;
  add("day", AJS.I18n.getText("aftermath.premortem.day"), "date");
  add("decisionMaker", AJS.I18n.getText("aftermath.premortem.decider"), "text");
  add("engineers", AJS.I18n.getText("aftermath.premortem.engineers.names"), "text");
  add("support", AJS.I18n.getText("aftermath.premortem.support.names"), "text");
  add("experts", AJS.I18n.getText("aftermath.premortem.experts.names"), "text");
  add("minutes", AJS.I18n.getText("aftermath.premortem.minutes.six"), "text");
  var save = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.premortem.save")));
  save.type = "submit";

  function users(people) {
    return people.map(function (each) {
      return each.user;
    }).join(", ");
  }

  form.toggle = function (button) {
    form.hidden = !form.hidden;
    button.setAttribute("aria-expanded", String(!form.hidden));
    form.opener = button;
    if (form.hidden) {
      return;
    }
    var state = board.state;
    form.version = state.version;
    fields.goal.value = state.goal;
    fields.day.value = state.day || "";
    fields.decisionMaker.value = state.people.decisionMaker ? state.people.decisionMaker.user : "";
    fields.engineers.value = users(state.people.engineers);
    fields.support.value = users(state.people.support);
    fields.experts.value = users(state.people.experts);
    fields.minutes.value = state.minutes.join("/");
    fields.goal.focus();
  };

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var wish = { version: form.version };
    Object.keys(fields).forEach(function (name) {
      wish[name] = fields[name].value;
    });
    save.disabled = true;
    ask("POST", board.path + "/plan", wish)
      .then(readJson)
      .then(
        function (state) {
          premortemTold(board, state);
          form.toggle(form.opener);
          form.opener.focus();
        },
        function (failure) {
          form.version = board.state.version;
          faultsIn(form, failure);
        }
      )
      .then(function () {
        save.disabled = false;
      });
  });
  return form;
}

function labelled(form, name, label, kind) {
  var group = form.appendChild(node("div", "field-group"));
  var id = "aftermath-premortem-" + name + "-" + newId();
  var title = group.appendChild(node("label", "", label));
  var isTag = kind === "textarea" || kind === "select";
  var field = group.appendChild(node(isTag ? kind : "input", isTag ? kind : "text"));
  if (!isTag) {
    field.type = kind;
  } else if (kind === "textarea") {
    field.rows = 2;
  }
  field.id = id;
  field.name = name;
  title.htmlFor = id;
  var error = group.appendChild(node("div", "error"));
  error.id = id + "-error";
  error.setAttribute("role", "alert");
  field.setAttribute("aria-describedby", error.id);
  return field;
}

/* What is wrong stands beside its field; what belongs to none is told in a flag. */
function faultsIn(form, failure) {
  var errors = (failure.answer && failure.answer.errors) || [];
  var placed = errors.filter(function (error) {
    return error.field && form.elements[error.field];
  });
  clearComplaints(form);
  placed.forEach(function (error) {
    complainIn(form.elements[error.field], error.message);
  });
  if (placed.length === 0) {
    sayFailure(failure);
  } else {
    form.elements[placed[0].field].focus();
  }
}

function clearComplaints(form) {
  form.querySelectorAll("[aria-invalid]").forEach(function (field) {
    complainIn(field, "");
  });
}

function complainIn(field, message) {
  field.parentNode.querySelector(".error").textContent = message;
  if (message) {
    field.setAttribute("aria-invalid", "true");
  } else {
    field.removeAttribute("aria-invalid");
  }
}
