/* What each thinks of a scenario, where people differ, what the group answers, and what each service comes to. */

function ratingWords(value) {
  return [
    AJS.I18n.getText("aftermath.premortem.rating.1"),
    AJS.I18n.getText("aftermath.premortem.rating.2"),
    AJS.I18n.getText("aftermath.premortem.rating.3"),
    AJS.I18n.getText("aftermath.premortem.rating.4"),
    AJS.I18n.getText("aftermath.premortem.rating.5"),
  ][value - 1];
}

/* One's own, before anybody hears the others (M11). */
function showRating(place, board, scenario) {
  place.hidden = !board.state.takingPart;
  if (!place.firstChild) {
    var row = place.appendChild(choiceRow("aftermath-rating-" + scenario.id, [1, 2, 3, 4, 5].map(function (value) {
      return [String(value), value + " " + ratingWords(value)];
    }), ""));
    row.setAttribute("aria-label", AJS.I18n.getText("aftermath.premortem.rate") + ": " + scenario.failure);
    row.insertBefore(node("span", "", AJS.I18n.getText("aftermath.premortem.rate")), row.firstChild);
    row.addEventListener("change", function (event) {
      wishLive(board, "/scenarios/" + scenario.id + "/rating", { value: Number(event.target.value) });
    });
  }
  place.querySelectorAll("input").forEach(function (radio) {
    var isOwn = radio.value === String(scenario.own || "");
    if (radio.checked !== isOwn && !(document.activeElement === radio && radio.checked)) {
      radio.checked = isOwn;
    }
  });
}

function showOpinions(place, board, scenario) {
  once(place, [scenario.open, scenario.ratings, scenario.missing, scenario.tied, scenario.settledBy, board.state.steering, board.state.role, board.state.people.decisionMaker], function () {
    if (scenario.open) {
      openOpinions(place, scenario);
    }
    if (scenario.missing.length > 0) {
      place.appendChild(node("span", "", AJS.I18n.getText("aftermath.premortem.missing", scenario.missing.join(AJS.I18n.getText("aftermath.premortem.comma")))));
    }
    showTie(place, board, scenario);
  });
}

function openOpinions(place, scenario) {
  if (scenario.mean !== undefined) {
    place.appendChild(node("span", "aftermath-premortem-mean", AJS.I18n.getText("aftermath.premortem.mean", tenthsWords(scenario.mean))));
  }
  if (scenario.spread !== undefined) {
    var kind = scenario.spread >= 3 ? "aui-lozenge-removed" : scenario.spread === 2 ? "aui-lozenge-moved" : "aui-lozenge-default";
    place.appendChild(lozengeOf(kind, AJS.I18n.getText("aftermath.premortem.spread", String(scenario.spread))));
  }
  scenario.ratings.forEach(function (rating) {
    place.appendChild(node("span", "aftermath-premortem-rated", rating.by + " " + rating.value));
  });
}

/* Evenly split: the decision maker has the last word, and it is written down as theirs (M02). */
function showTie(place, board, scenario) {
  var decider = board.state.people.decisionMaker;
  if (scenario.settledBy) {
    place.appendChild(lozengeOf("aui-lozenge-success", AJS.I18n.getText("aftermath.premortem.settled", scenario.settledBy)));
  } else if (scenario.tied && decider) {
    place.appendChild(node("span", "", AJS.I18n.getText("aftermath.premortem.tied", decider.name)));
  }
  if (!decider || !(board.state.steering || board.state.role === "decision-maker")) {
    return;
  }
  if (scenario.settledBy) {
    actionOf(place, "aui-button-link", AJS.I18n.getText("aftermath.premortem.unsettle"), "unsettle", function () {
      return changeScenario(board, scenario, "unsettle", {});
    });
  } else if (scenario.tied) {
    actionOf(place, "aui-button-link", AJS.I18n.getText("aftermath.premortem.settle", decider.name), "settle", function () {
      return changeScenario(board, scenario, "settle", {});
    });
  }
}

function tenthsWords(tenths) {
  return Math.floor(tenths / 10) + "." + (tenths % 10);
}

/* Where opinions differ most is talked about first. */
function showTalk(place, board, order) {
  var state = board.state;
  var differing = state.discussion
    .map(function (id) {
      return scenarioOf(state, id);
    })
    .filter(function (scenario) {
      return scenario.spread !== undefined;
    });
  place.hidden = !state.revealed || differing.length === 0;
  once(place, differing.map(function (scenario) {
    return [scenario.id, scenario.spread, scenario.service, scenario.failure, scenario.period];
  }), function () {
    place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.premortem.talk")));
    var list = place.appendChild(node("ol", "aftermath-premortem-talk"));
    differing.forEach(function (scenario) {
      var item = list.appendChild(node("li"));
      item.setAttribute("data-talk", scenario.id);
      var words = scenario.service + ": " + scenario.failure + " (" + scenario.period + ")";
      var button = item.appendChild(buttonOf("aui-button-link", words));
      item.appendChild(document.createTextNode(" "));
      item.appendChild(node("span", "", AJS.I18n.getText("aftermath.premortem.spread", String(scenario.spread))));
      button.addEventListener("click", function () {
        var found = order.querySelector('[data-id="' + scenario.id + '"]');
        found.scrollIntoView({ block: "center" });
        found.querySelector("button, input").focus();
      });
    });
  });
}

function promptWords(prompt) {
  return {
    "time-of-day": AJS.I18n.getText("aftermath.premortem.prompt.time-of-day"),
    season: AJS.I18n.getText("aftermath.premortem.prompt.season"),
    "read-only": AJS.I18n.getText("aftermath.premortem.prompt.read-only"),
    "other-way": AJS.I18n.getText("aftermath.premortem.prompt.other-way"),
  }[prompt];
}

/* Answered by the group, one answer for all; what is being typed is never replaced (M09). */
function showPrompts(place, board, scenario) {
  ["time-of-day", "season", "read-only", "other-way"].forEach(function (prompt) {
    var field = place.querySelector("[name=" + prompt + "]") || promptField(place, board, scenario, prompt);
    var answer = scenario.answers[prompt] || "";
    if (document.activeElement !== field && field.value !== answer) {
      field.value = answer;
    }
    field.readOnly = !board.state.takingPart;
  });
  setWords(place.querySelector("summary"), AJS.I18n.getText("aftermath.premortem.prompts", String(Object.keys(scenario.answers).length), "4"));
}

function promptField(place, board, scenario, prompt) {
  if (!place.firstChild) {
    place.appendChild(node("summary"));
    place.appendChild(node("div", "aui top-label"));
  }
  var field = labelled(place.lastChild, prompt, promptWords(prompt), "text");
  field.maxLength = 1000;
  field.addEventListener("change", function () {
    changeScenario(board, scenario, "answer", { prompt: prompt, text: field.value });
  });
  return field;
}

/* The picture says what the table below it says (M10). */
function showWeights(place, state) {
  var weights = state.weights.filter(function (weight) {
    return weight.impact > 0;
  });
  place.hidden = !state.revealed || weights.length === 0;
  once(place, weights, function () {
    place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.premortem.weights")));
    place.appendChild(weightsPicture(weights));
    var table = place.appendChild(node("table", "aui aftermath-premortem-weights"));
    var head = table.appendChild(node("thead")).appendChild(node("tr"));
    [
      AJS.I18n.getText("aftermath.premortem.service"),
      AJS.I18n.getText("aftermath.premortem.weights.count"),
      AJS.I18n.getText("aftermath.premortem.weights.impact"),
    ].forEach(function (words) {
      head.appendChild(node("th", "", words)).scope = "col";
    });
    var rows = table.appendChild(node("tbody"));
    weights.forEach(function (weight) {
      var row = rows.appendChild(node("tr"));
      row.appendChild(node("td", "", weight.service));
      row.appendChild(node("td", "", String(weight.scenarios)));
      row.appendChild(node("td", "", tenthsWords(weight.impact)));
    });
  });
}

function weightsPicture(weights) {
  var height = 28;
  var shown = weights.slice(0, 20);
  var picture = drawn("svg", { viewBox: "0 0 600 " + shown.length * height, role: "img", fill: "currentColor" });
  picture.setAttribute("class", "aftermath-premortem-picture");
  var words = shown.map(function (weight) {
    return weight.service + " " + tenthsWords(weight.impact);
  });
  var title = AJS.I18n.getText("aftermath.premortem.weights") + ": " + words.join(", ");
  picture.setAttribute("aria-label", title);
  picture.appendChild(drawn("title", {})).textContent = title;
  shown.forEach(function (weight, number) {
    var name = picture.appendChild(drawn("text", { x: 0, y: number * height + 18, "font-size": 13 }));
    name.textContent = weight.service.length > 22 ? weight.service.substring(0, 21) + "…" : weight.service;
    var width = Math.max(2, Math.round((360 * weight.impact) / weights[0].impact));
    picture.appendChild(drawn("rect", { x: 170, y: number * height + 6, width: width, height: 16, rx: 2 })).setAttribute("class", "aftermath-premortem-bar");
    picture.appendChild(drawn("text", { x: 178 + width, y: number * height + 18, "font-size": 13 })).textContent = tenthsWords(weight.impact);
  });
  return picture;
}

function drawn(name, attributes) {
  var element = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.keys(attributes).forEach(function (each) {
    element.setAttribute(each, attributes[each]);
  });
  return element;
}
