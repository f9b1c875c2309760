/* Scenarios as they are written, and as each is told. */

function scenarioForm(board) {
  var form = node("form", "aui top-label aftermath-premortem-form");
  form.noValidate = true;
  form.hidden = true;
  form.appendChild(node("h4", "", AJS.I18n.getText("aftermath.premortem.write")));
  var told = form.appendChild(node("p", "description"));
  var fields = scenarioFields(form);
  var add = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.premortem.add")));
  add.type = "submit";

  function draft() {
    return { service: fields.service.value, failure: fields.failure.value, period: fields.period.value };
  }

  form.show = function () {
    var state = board.state;
    form.hidden = !state.takingPart || state.block === "ended";
    setWords(told, state.revealed ? AJS.I18n.getText("aftermath.premortem.write.open") : AJS.I18n.getText("aftermath.premortem.write.alone"));
    Object.keys(fields).forEach(function (name) {
      if (!fields[name].value && board.kept.drafts[name] && document.activeElement !== fields[name]) {
        fields[name].value = board.kept.drafts[name];
      }
    });
  };

  form.refused = function (failure) {
    form.show();
    faultsIn(form, failure);
  };

  form.addEventListener("input", function (event) {
    complainIn(event.target, "");
    board.kept.drafts = draft();
    board.kept.save();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!scenarioComplete(fields)) {
      return;
    }
    var scenario = Object.assign({ id: newId() }, draft());
    board.kept.drafts = {};
    fields.failure.value = "";
    fields.period.value = "";
    fields.service.value = "";
    addTyped(board, scenario);
    fields.service.focus();
  });
  return form;
}

/* With an example in each, so that nobody begins with an empty row (M03). */
function scenarioFields(form) {
  var fields = {
    service: labelled(form, "service", AJS.I18n.getText("aftermath.premortem.service"), "text"),
    failure: labelled(form, "failure", AJS.I18n.getText("aftermath.premortem.failure"), "text"),
    period: labelled(form, "period", AJS.I18n.getText("aftermath.premortem.period"), "text"),
  };
  fields.service.maxLength = 255;
  fields.service.placeholder = AJS.I18n.getText("aftermath.premortem.service.example");
  fields.failure.maxLength = 1000;
  fields.failure.placeholder = AJS.I18n.getText("aftermath.premortem.failure.example");
  fields.period.maxLength = 1000;
  fields.period.placeholder = AJS.I18n.getText("aftermath.premortem.period.example");
  Object.keys(fields).forEach(function (name) {
    fields[name].setAttribute("aria-required", "true");
  });
  return fields;
}

function scenarioComplete(fields) {
  var words = {
    service: AJS.I18n.getText("aftermath.premortem.need.service"),
    failure: AJS.I18n.getText("aftermath.premortem.need.failure"),
    period: AJS.I18n.getText("aftermath.premortem.need.period"),
  };
  var lacking = Object.keys(fields).filter(function (name) {
    complainIn(fields[name], fields[name].value.trim() ? "" : words[name]);
    return !fields[name].value.trim();
  });
  if (lacking.length > 0) {
    fields[lacking[0]].focus();
  }
  return lacking.length === 0;
}

/* Before the reveal: what this person wrote, and what still waits to be sent. */
function showOwn(place, board) {
  var state = board.state;
  var waiting = board.kept.waiting;
  var own = state.revealed ? [] : state.scenarios;
  place.hidden = own.length + waiting.length === 0;
  once(place, [own, waiting, state.takingPart], function () {
    place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.premortem.own")));
    var list = place.appendChild(node("ul", "aftermath-session-entries"));
    own.forEach(function (scenario) {
      var item = list.appendChild(node("li", "aftermath-session-entry"));
      item.setAttribute("data-id", scenario.id);
      scenarioHead(item, scenario, state);
      scenarioTools(item, item, board, scenario);
    });
    waiting.forEach(function (scenario) {
      var item = list.appendChild(node("li", "aftermath-session-entry"));
      item.setAttribute("data-state", "waiting");
      item.appendChild(node("p", "aftermath-session-text", (scenario.service || "") + " " + (scenario.failure || "") + " " + scenario.period));
      item.appendChild(lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.session.waiting")));
    });
  });
}

function scenarioHead(item, scenario, state) {
  var words = item.appendChild(node("p", "aftermath-session-text"));
  words.appendChild(node("strong", "", scenario.service));
  words.appendChild(document.createTextNode(": " + scenario.failure));
  var foot = item.appendChild(node("p", "aftermath-session-foot"));
  foot.appendChild(node("span", "aftermath-premortem-period", scenario.period));
  if (scenario.kin) {
    foot.appendChild(node("span", "", kinWords(scenario, state)));
  }
  if (state.revealed) {
    foot.appendChild(node("span", "aftermath-session-by", scenario.by));
  }
  if (state.revealed && scenario.acceptable) {
    foot.appendChild(lozengeOf("aui-lozenge-success", AJS.I18n.getText("aftermath.premortem.allowed")));
  }
}

function kinWords(scenario, state) {
  var root = scenarioOf(state, scenario.kin);
  var name = root ? root.failure + " (" + root.period + ")" : "";
  return scenario.variant ? AJS.I18n.getText("aftermath.premortem.variant.of", name) : AJS.I18n.getText("aftermath.premortem.similar.to", name);
}

/* What whoever takes part can do with one. */
function scenarioTools(item, forms, board, scenario) {
  if (!board.state.takingPart) {
    return;
  }
  var foot = item.appendChild(node("div", "aftermath-session-foot"));
  function tool(words, what, work) {
    actionOf(foot, "aui-button-link", words, what, work).setAttribute("aria-label", words + ": " + scenario.failure);
  }
  tool(AJS.I18n.getText("aftermath.premortem.vary"), "vary", function () {
    askPeriod(forms, board, scenario);
    return Promise.resolve();
  });
  tool(AJS.I18n.getText("aftermath.premortem.reword"), "reword", function () {
    askWords(forms, board, scenario);
    return Promise.resolve();
  });
  if (scenario.likely) {
    tool(AJS.I18n.getText("aftermath.premortem.link"), "link", function () {
      return changeScenario(board, scenario, "link", { kin: scenario.likely });
    });
  }
  if (scenario.kin) {
    tool(AJS.I18n.getText("aftermath.premortem.unlink"), "unlink", function () {
      return changeScenario(board, scenario, "link", { kin: "" });
    });
  } else if (board.state.revealed && board.state.scenarios.length > 1) {
    foot.appendChild(similarChoice(board, scenario));
  }
  if (scenario.mine || board.state.steering) {
    tool(AJS.I18n.getText("aftermath.premortem.withdraw"), "withdraw", function () {
      return changeScenario(board, scenario, "withdraw", {});
    });
  }
}

/* Similar but different: they stay two, and say that they belong together (M05). */
function similarChoice(board, scenario) {
  var select = node("select", "select aftermath-premortem-similar");
  select.setAttribute("aria-label", AJS.I18n.getText("aftermath.premortem.similar") + ": " + scenario.failure);
  select.appendChild(node("option", "", AJS.I18n.getText("aftermath.premortem.similar"))).value = "";
  board.state.scenarios.forEach(function (other) {
    if (other.id !== scenario.id && other.kin !== scenario.id) {
      select.appendChild(node("option", "", other.service + ": " + other.failure + " (" + other.period + ")")).value = other.id;
    }
  });
  select.addEventListener("change", function () {
    if (select.value) {
      changeScenario(board, scenario, "link", { kin: select.value });
    }
  });
  return select;
}

function inlineForm(item, className) {
  var known = item.querySelector("form");
  if (known) {
    var isSame = known.classList.contains(className);
    known.remove();
    if (isSame) {
      return null;
    }
  }
  var form = item.appendChild(node("form", "aui top-label aftermath-premortem-form " + className));
  form.noValidate = true;
  return form;
}

function inlineEnd(form, words, fields, send) {
  var save = form.appendChild(node("button", "aui-button aui-button-primary", words));
  save.type = "submit";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!scenarioComplete(fields)) {
      return;
    }
    save.disabled = true;
    send().then(function (isDone) {
      save.disabled = false;
      if (isDone) {
        form.remove();
      }
    });
  });
  fields[Object.keys(fields)[0]].focus();
}

/* The same failure at another time: only the period is asked (M06). */
function askPeriod(item, board, scenario) {
  var form = inlineForm(item, "aftermath-premortem-vary");
  if (form) {
    var fields = { period: labelled(form, "period", AJS.I18n.getText("aftermath.premortem.period"), "text") };
    var id = newId();
    inlineEnd(form, AJS.I18n.getText("aftermath.premortem.vary.add"), fields, function () {
      return wishLive(board, "/scenarios", { id: id, from: scenario.id, period: fields.period.value });
    });
  }
}

function askWords(item, board, scenario) {
  var form = inlineForm(item, "aftermath-premortem-reword");
  if (form) {
    var fields = scenarioFields(form);
    Object.keys(fields).forEach(function (name) {
      fields[name].value = scenario[name];
    });
    inlineEnd(form, AJS.I18n.getText("aftermath.premortem.save"), fields, function () {
      var words = { service: fields.service.value, failure: fields.failure.value, period: fields.period.value };
      return changeScenario(board, scenario, "reword", words);
    });
  }
}
