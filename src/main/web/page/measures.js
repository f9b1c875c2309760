/* Below a premortem's board: what could be done, what helps against what, what was decided. */

function stageWords(stage) {
  return {
    before: AJS.I18n.getText("aftermath.script.measures.stage.before"),
    detection: AJS.I18n.getText("aftermath.script.measures.stage.detection"),
    during: AJS.I18n.getText("aftermath.script.measures.stage.during"),
    after: AJS.I18n.getText("aftermath.script.measures.stage.after"),
  }[stage];
}

var STAGES = ["before", "detection", "during", "after"];

/* Once the premortem has begun: before that there is nothing to ask the host for. */
function startMeasures(root) {
  root.querySelectorAll("[data-aftermath=premortem-board][data-page-id]").forEach(function (board) {
    if (board.getAttribute("data-block") !== "before") {
      openMeasures(board);
      return;
    }
    var waiting = new MutationObserver(function () {
      waiting.disconnect();
      openMeasures(board);
    });
    waiting.observe(board, { attributes: true, attributeFilter: ["data-block"] });
  });
}

function openMeasures(board) {
  var path = "/rest/aftermath/1.0/premortems/" + encodeURIComponent(board.getAttribute("data-page-id"));
  var place = node("section", "aftermath-session aftermath-premortem aftermath-measures");
  place.setAttribute("data-aftermath", "measures");
  place.tabIndex = -1;
  var page = { path: path + "/measures", place: place, told: null };
  page.polling = poll(
    page.path,
    function (told) {
      showMeasures(page, told);
    },
    function () {},
    function () {},
    function () {
      return 4000;
    }
  );
  board.parentNode.insertBefore(place, board.nextSibling);
  page.polling.now();
}

function showMeasures(page, told) {
  if (!page.told) {
    page.told = told;
    page.place.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.measures.title")));
    page.form = page.place.appendChild(measureForm(page));
    page.list = page.place.appendChild(node("div", "aftermath-measures-list"));
    page.stays = page.place.appendChild(node("div"));
    page.stays.setAttribute("data-aftermath", "outlook");
    page.showOutlook = outlookIn(page, page.stays);
  }
  page.told = told;
  page.form.hidden = !told.takesPart;
  listMeasures(page);
  page.showOutlook();
}

/* Where one writes, decides or looks back, whichever the board has come to. */
function leadToMeasures(block) {
  var place = document.querySelector("[data-aftermath=measures]");
  var found =
    place &&
    {
      measures: ["form"],
      decide: ["[data-decision=open] [data-aftermath-verdict]", "table", "form"],
      "look-back": ["[data-aftermath=outlook]"],
    }[block]
      .map(function (selector) {
        return place.querySelector(selector);
      })
      .find(Boolean);
  if (found) {
    found.scrollIntoView({ block: "center" });
    (found.matches("button") ? found : found.querySelector("[name=text]") || place).focus({ preventScroll: true });
  }
}

/* Sends something and shows what holds then; what a refusal says of a field stands beside it, and nothing typed is lost. */
function sendMeasure(page, method, path, body, form) {
  return ask(method, path, body)
    .then(readJson)
    .then(
      function (told) {
        showMeasures(page, told);
        return true;
      },
      function (failure) {
        if (form) {
          faultsIn(form, failure);
        } else {
          sayFailure(failure);
        }
        page.polling.now();
        return false;
      }
    );
}

/* A field that is a choice between words. */
function optionField(form, name, label, values, words, value) {
  var field = labelled(form, name, label, "select");
  values.forEach(function (each) {
    field.appendChild(node("option", "", words(each))).value = each;
  });
  field.value = value || values[0];
}

function measureFields(form, measure) {
  optionField(form, "stage", AJS.I18n.getText("aftermath.script.measures.stage"), STAGES, stageWords, measure.stage);
  labelled(form, "text", AJS.I18n.getText("aftermath.script.measures.text"), "text").value = measure.text || "";
  labelled(form, "introduction", AJS.I18n.getText("aftermath.script.measures.introduction"), "text").value = measure.introduction || "";
  labelled(form, "upkeep", AJS.I18n.getText("aftermath.script.measures.upkeep"), "text").value = measure.upkeep || "";
}

/* A form whose words go out once, however often its button is pressed; what is wrong with them stands beside them. */
function sendingForm(words, send) {
  var form = node("form", "aui top-label aftermath-premortem-form aftermath-measures-form");
  form.noValidate = true;
  form.foot = form.appendChild(node("div", "aftermath-measures-foot"));
  form.save = form.foot.appendChild(node("button", "aui-button aui-button-primary", words));
  form.save.type = "submit";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var wish = {};
    form.querySelectorAll("[name]").forEach(function (field) {
      wish[field.name] = field.value;
    });
    clearComplaints(form);
    form.save.disabled = true;
    send(wish).then(function () {
      form.save.disabled = false;
    });
  });
  return form;
}

/* The button comes after the fields. */
function finished(form) {
  form.appendChild(form.foot);
  return form;
}

/* The id stays until it is certain that the host has it. */
function measureForm(page) {
  var id = newId();
  var form = sendingForm(AJS.I18n.getText("aftermath.script.measures.add"), function (wish) {
    return sendMeasure(page, "POST", page.path, Object.assign(wish, { id: id, scenarios: [] }), form).then(function (isDone) {
      if (isDone) {
        id = newId();
        ["text", "introduction", "upkeep"].forEach(function (name) {
          form.elements[name].value = "";
        });
        form.elements.text.focus();
      }
    });
  });
  measureFields(form, {});
  return finished(form);
}

/* Whoever is filling in a form is left alone: what they see is old for a moment, and what they send is checked. */
function listMeasures(page) {
  var told = page.told;
  if (page.list.querySelector("form")) {
    return;
  }
  once(page.list, [told.measures, told.scenarios, told.revealed, told.takesPart, told.decides], function () {
    if (!told.revealed) {
      page.list.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.measures.hidden")));
    }
    if (told.measures.length === 0) {
      page.list.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.measures.empty")));
      return;
    }
    var table = page.list.appendChild(node("table", "aui"));
    measureHead(table.appendChild(node("thead")).appendChild(node("tr")), told);
    STAGES.forEach(function (stage) {
      var some = told.measures.filter(function (measure) {
        return measure.stage === stage;
      });
      if (some.length > 0) {
        var body = table.appendChild(node("tbody"));
        var line = body.appendChild(node("tr", "aftermath-measures-stage")).appendChild(node("th", "", stageWords(stage)));
        line.colSpan = told.scenarios.length + 2;
        line.scope = "rowgroup";
        some.forEach(function (measure) {
          body.appendChild(measureRow(page, measure));
        });
      }
    });
  });
}

/* The worst comes first, as on the board (M14). */
function measureHead(head, told) {
  head.appendChild(node("th", "", AJS.I18n.getText("aftermath.script.measures.column"))).scope = "col";
  told.scenarios.forEach(function (scenario) {
    var column = head.appendChild(node("th", "", scenario.service + ": " + scenario.failure));
    column.scope = "col";
    column.title = scenario.period;
  });
  head.appendChild(node("th", "", AJS.I18n.getText("aftermath.script.measures.decision"))).scope = "col";
}

function measureRow(page, measure) {
  var row = node("tr");
  row.setAttribute("data-measure", measure.id);
  var what = row.appendChild(node("th", "aftermath-measures-what", measure.text));
  what.scope = "row";
  var costs = [
    measure.introduction && AJS.I18n.getText("aftermath.script.measures.introduction") + ": " + measure.introduction,
    measure.upkeep && AJS.I18n.getText("aftermath.script.measures.upkeep") + ": " + measure.upkeep,
  ].filter(Boolean);
  if (costs.length > 0) {
    what.appendChild(node("small", "", costs.join(" · ")));
  }
  if (page.told.takesPart) {
    what.appendChild(measureTools(page, measure, row));
  }
  page.told.scenarios.forEach(function (scenario) {
    var cell = row.appendChild(node("td", "aftermath-measures-helps"));
    cell.setAttribute("data-label", scenario.service + ": " + scenario.failure);
    cell.appendChild(helpsBox(page, measure, scenario));
  });
  row.appendChild(verdictCell(page, measure, row));
  return row;
}

function measureWish(measure, other) {
  return Object.assign(
    {
      version: measure.version,
      stage: measure.stage,
      text: measure.text,
      introduction: measure.introduction,
      upkeep: measure.upkeep,
      scenarios: measure.scenarios,
    },
    other
  );
}

function helpsBox(page, measure, scenario) {
  var box = node("input");
  box.type = "checkbox";
  box.checked = measure.scenarios.indexOf(scenario.id) >= 0;
  box.disabled = !page.told.takesPart;
  box.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.measures.helps", measure.text, scenario.failure));
  box.setAttribute("data-aftermath-again", measure.id + " " + scenario.id);
  box.addEventListener("change", function () {
    var against = measure.scenarios.filter(function (id) {
      return id !== scenario.id;
    });
    var wish = measureWish(measure, { scenarios: box.checked ? against.concat(scenario.id) : against });
    sendMeasure(page, "POST", page.path + "/" + measure.id, wish).then(function (isDone) {
      box.checked = isDone ? box.checked : !box.checked;
    });
  });
  return box;
}

function measureTools(page, measure, row) {
  var tools = node("p", "aftermath-session-foot");
  var edit = lineButton(tools, AJS.I18n.getText("aftermath.view.followup.edit"), measure, "edit");
  edit.addEventListener("click", function () {
    openForm(page, row, edit, function (form) {
      measureFields(form, measure);
      return function (wish) {
        return sendMeasure(page, "POST", page.path + "/" + measure.id, measureWish(measure, wish), form);
      };
    });
  });
  if (!measure.followUp) {
    lineButton(tools, AJS.I18n.getText("aftermath.premortem.withdraw"), measure, "remove").addEventListener("click", function () {
      sendMeasure(page, "POST", page.path + "/" + measure.id + "/removal", { version: measure.version });
    });
  }
  return tools;
}

/* A button in a line of many alike says also to those who cannot see which line it is about. */
function lineButton(place, words, line, what) {
  var button = place.appendChild(buttonOf("aui-button-link", words));
  button.setAttribute("aria-label", words + ": " + line.text);
  button.setAttribute("data-aftermath-again", line.id + " " + what);
  return button;
}

/* A form below a row, one at a time; while it is open, the table stays as it is. */
function openForm(page, row, opener, fill) {
  page.list.querySelectorAll("[data-open]").forEach(function (other) {
    other.remove();
  });
  var line = node("tr");
  line.setAttribute("data-open", "");
  var cell = line.appendChild(node("td"));
  cell.colSpan = page.told.scenarios.length + 2;
  var form = sendingForm(AJS.I18n.getText("aftermath.premortem.save"), function (wish) {
    return send(wish).then(function (isDone) {
      if (isDone) {
        close();
      }
    });
  });
  var send = fill(form);
  cell.appendChild(finished(form));
  var cancel = form.foot.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.cancel")));
  function close() {
    line.remove();
    opener.focus();
    listMeasures(page);
  }
  cancel.addEventListener("click", close);
  row.parentNode.insertBefore(line, row.nextSibling);
  form.querySelector("[name]").focus();
}
