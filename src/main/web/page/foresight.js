/* Below the status card: which scenarios of premortems resemble the incident, and what people make of it. */

var FORESIGHT_WORDS = {
  foreseen: function () {
    return AJS.I18n.getText("aftermath.script.foresight.foreseen");
  },
  differently: function () {
    return AJS.I18n.getText("aftermath.script.foresight.differently");
  },
  "not-foreseen": function () {
    return AJS.I18n.getText("aftermath.script.foresight.not-foreseen");
  },
};

function startForesight(root) {
  root.querySelectorAll("[data-aftermath=status][data-page-id]").forEach(function (card) {
    var page = {
      id: card.getAttribute("data-page-id"),
      path: "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(card.getAttribute("data-page-id")),
      place: node("details", "aftermath-why aftermath-foresight"),
    };
    page.place.setAttribute("data-aftermath", "foresight");
    getJson(page.path + "/foresight").then(
      function (told) {
        card.appendChild(page.place);
        page.place.open = told.matches.length > 0 && told.editable && !told.answer;
        showForesight(page, told);
      },
      function () {
        // The page says what it says without it.
      }
    );
  });
}

function showForesight(page, told) {
  var place = page.place;
  place.textContent = "";
  var title = node("summary", "", AJS.I18n.getText("aftermath.script.foresight.title"));
  place.appendChild(title);
  if (told.answer) {
    title.appendChild(document.createTextNode(" "));
    title.appendChild(node("span", "aui-lozenge", FORESIGHT_WORDS[told.answer.answer]()));
    place.setAttribute("data-answer", told.answer.answer);
    place.appendChild(givenForesight(told.answer));
  }
  place.appendChild(matchesOf(page, told));
  if (told.editable) {
    place.appendChild(foresightTools(page, told));
  }
  if (told.register.length > 0) {
    place.appendChild(registerOf(told.register));
  }
  var rate = told.rate;
  if (rate.answered > 0) {
    var line = AJS.I18n.getText(
      "aftermath.script.foresight.rate",
      String(rate.foreseen + rate.differently),
      String(rate.answered),
      String(rate.percent),
      String(rate.asked)
    );
    place.appendChild(node("p", "", line));
  }
}

function givenForesight(answer) {
  var what =
    answer.scenario || answer.answer === "not-foreseen"
      ? answer.scenario && likeWords(answer.scenario)
      : AJS.I18n.getText("aftermath.script.foresight.hidden");
  var given = node("p", "aftermath-foresight-given");
  given.textContent = AJS.I18n.getText(
    "aftermath.script.foresight.answered",
    what || FORESIGHT_WORDS[answer.answer](),
    answer.by
  );
  given.title = answer.at;
  return given;
}

function likeWords(like) {
  return like.service + ": " + like.failure + " (" + like.period + ")";
}

function matchesOf(page, told) {
  if (told.matches.length === 0) {
    return node("p", "", AJS.I18n.getText("aftermath.script.foresight.none"));
  }
  var list = node("ul", "aftermath-foresight-matches");
  list.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.foresight.matches"));
  told.matches.forEach(function (like) {
    var item = node("li", "", likeWords(like) + " — ");
    item.setAttribute("data-scenario", like.id);
    item.appendChild(node("a", "", like.title)).href = like.url;
    if (like.impact) {
      item.appendChild(node("span", "", " · " + AJS.I18n.getText("aftermath.script.foresight.impact", String(like.impact))));
    }
    if (told.editable) {
      item.appendChild(answerTools(page, told, like));
    }
    list.appendChild(item);
  });
  return list;
}

function answerTools(page, told, like) {
  var tools = node("div", "aftermath-foresight-tools");
  ["foreseen", "differently"].forEach(function (answer) {
    tools.appendChild(
      foresightButton(FORESIGHT_WORDS[answer](), answer, function () {
        return answerForesight(page, told, answer, like.id);
      })
    );
  });
  if (like.severity && like.severity !== told.severity) {
    tools.appendChild(
      foresightButton(AJS.I18n.getText("aftermath.script.foresight.severity", like.severity), "severity", function () {
        return ask("PATCH", page.path, { version: told.postmortemVersion, severity: like.severity })
          .then(readJson)
          .then(function () {
            window.location.reload();
          });
      })
    );
  }
  return tools;
}

function foresightButton(words, what, press) {
  var button = node("button", "aui-button", words);
  button.type = "button";
  button.setAttribute("data-aftermath-foresight", what);
  button.addEventListener("click", function () {
    button.disabled = true;
    press()
      .catch(sayFailure)
      .then(function () {
        button.disabled = false;
      });
  });
  return button;
}

function answerForesight(page, told, answer, scenario) {
  return ask("POST", page.path + "/foresight", { version: told.version, answer: answer, scenario: scenario })
    .then(readJson)
    .then(function (now) {
      showForesight(page, now);
      leadTo(page.place.querySelector(".aftermath-foresight-given"));
    });
}

/* What was pressed is gone: who pressed it goes on where the answer stands. */
function leadTo(place) {
  place.tabIndex = -1;
  place.focus();
}

function foresightTools(page, told) {
  var tools = node("div", "aftermath-foresight-tools");
  tools.appendChild(
    foresightButton(FORESIGHT_WORDS["not-foreseen"](), "not-foreseen", function () {
      return answerForesight(page, told, "not-foreseen", "");
    })
  );
  var disagree = foresightButton(AJS.I18n.getText("aftermath.script.foresight.disagree"), "disagree", function () {
    leadTo(tools.parentNode.insertBefore(disagreement(page, told), tools.nextSibling));
    disagree.hidden = true;
    return Promise.resolve();
  });
  tools.appendChild(disagree);
  return tools;
}

/* One id for the whole form: pressed again after a lost answer, it puts the incident there once. */
function disagreement(page, told) {
  if (told.premortems.length === 0) {
    return node("p", "", AJS.I18n.getText("aftermath.script.foresight.nowhere"));
  }
  var id = newId();
  var form = node("p", "aftermath-foresight-disagreement");
  var label = node("label", "", AJS.I18n.getText("aftermath.script.foresight.which") + " ");
  var choice = node("select", "select");
  told.premortems.forEach(function (premortem) {
    choice.appendChild(node("option", "", premortem.title)).value = premortem.pageId;
  });
  label.appendChild(choice);
  form.appendChild(label);
  form.appendChild(
    foresightButton(AJS.I18n.getText("aftermath.script.foresight.put"), "put", function () {
      return ask("POST", page.path + "/foresight/disagreement", { id: id, premortem: choice.value })
        .then(readJson)
        .then(function () {
          form.textContent = AJS.I18n.getText("aftermath.script.foresight.put.done");
          leadTo(form);
        });
    })
  );
  return form;
}

function registerOf(lines) {
  var register = node("div", "aftermath-foresight-register");
  register.appendChild(node("strong", "", AJS.I18n.getText("aftermath.script.foresight.register")));
  var list = register.appendChild(node("ul"));
  lines.forEach(function (line) {
    var item = list.appendChild(node("li"));
    item.appendChild(registerLozenge(line.kind));
    item.appendChild(document.createTextNode(" " + line.service + ": " + line.text + " · "));
    item.appendChild(node("a", "", line.title)).href = line.url;
  });
  return register;
}
