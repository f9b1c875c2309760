/* What an incident is in this Jira: shown as it is set, saved as a whole, and never over what somebody else saved. */

var INCIDENTS = "/rest/aftermath/1.0/incident-settings";
var SEVERITIES = ["SEV-1", "SEV-2", "SEV-3", "SEV-4", "SEV-5"];

function startIncidents(root) {
  var version = 0;
  var button = root.querySelector("[data-aftermath-save]");

  function load() {
    return Promise.all([getJson(INCIDENTS), getJson("/rest/api/2/issuetype"), getJson("/rest/api/2/priority")]).then(function (all) {
      version = all[0].version;
      showRules(root, all[0], all[1].map(nameOf), all[2].map(nameOf));
      button.disabled = false;
    });
  }

  function save() {
    clearRefusals(root);
    button.disabled = true;
    ask("PUT", INCIDENTS, Object.assign(rulesOn(root), { version: version }))
      .then(readJson)
      .then(function (kept) {
        version = kept.version;
        say("success", AJS.I18n.getText("aftermath.script.incidents.saved"), "");
      })
      .catch(refused)
      .then(function () {
        button.disabled = false;
      });
  }

  function refused(failure) {
    var errors = (failure.answer && failure.answer.errors) || (failure.answer && failure.answer.reasons) || [];
    if (failure.status === 409) {
      return load().then(function () {
        refuse(root, "", messagesOf(errors));
      });
    }
    if (errors.length === 0) {
      sayFailure(failure);
    }
    errors.forEach(function (error) {
      refuse(root, error.field || "", error.message);
    });
    return undefined;
  }

  root.querySelector("[data-aftermath-form]").addEventListener("submit", function (event) {
    event.preventDefault();
    save();
  });
  load().catch(sayFailure);
}

function nameOf(thing) {
  return thing.name;
}

function messagesOf(errors) {
  return errors.map(messageOf).join(" ");
}

function showRules(root, rules, types, priorities) {
  var chosen = rules.types;
  fill(root.querySelector("[data-aftermath-types]"), merged(types, chosen), function (name, number) {
    return typeBox(name, number, sameName(chosen, name));
  });
  fill(root.querySelector("[data-aftermath-severities]"), merged(priorities, Object.keys(rules.severities)), function (name, number) {
    return severityRow(name, number, rules.severities[name] || "");
  });
  var least = root.querySelector("[data-aftermath-least]");
  least.textContent = "";
  SEVERITIES.forEach(function (code) {
    least.appendChild(option(code, code, code === rules.least));
  });
  root.querySelector("#aftermath-space").value = rules.space;
}

function fill(place, names, make) {
  place.textContent = "";
  names.forEach(function (name, number) {
    place.appendChild(make(name, number));
  });
}

/* What there is, and what is set although there is no such thing here (any more). */
function merged(there, set) {
  var all = there.filter(function (name, index) {
    return there.indexOf(name) === index;
  });
  return all.concat(
    set.filter(function (name) {
      return !sameName(all, name);
    })
  );
}

function sameName(names, name) {
  return names.some(function (each) {
    return each.toLowerCase() === name.toLowerCase();
  });
}

function typeBox(name, number, checked) {
  var box = node("div", "checkbox");
  var input = box.appendChild(node("input", "checkbox"));
  input.type = "checkbox";
  input.id = "aftermath-type-" + number;
  input.value = name;
  input.checked = checked;
  box.appendChild(node("label", "", name)).htmlFor = input.id;
  return box;
}

function severityRow(name, number, code) {
  var row = node("tr");
  var head = row.appendChild(node("th", "", name));
  head.scope = "row";
  head.id = "aftermath-priority-" + number;
  var select = row.appendChild(node("td")).appendChild(node("select", "select"));
  select.setAttribute("data-priority", name);
  select.setAttribute("aria-labelledby", head.id);
  select.appendChild(option("", AJS.I18n.getText("aftermath.script.incidents.unset"), code === ""));
  SEVERITIES.concat("NONE").forEach(function (each) {
    select.appendChild(option(each, each === "NONE" ? AJS.I18n.getText("aftermath.severity.none") : each, each === code));
  });
  return row;
}

function option(value, words, selected) {
  var made = node("option", "", words);
  made.value = value;
  made.selected = selected;
  return made;
}

function rulesOn(root) {
  var severities = {};
  root.querySelectorAll("[data-priority]").forEach(function (select) {
    if (select.value) {
      severities[select.getAttribute("data-priority")] = select.value;
    }
  });
  var types = Array.prototype.map.call(root.querySelectorAll("[data-aftermath-types] input:checked"), function (input) {
    return input.value;
  });
  return {
    types: types,
    severities: severities,
    least: root.querySelector("[data-aftermath-least]").value,
    space: root.querySelector("#aftermath-space").value.trim(),
  };
}

function refuse(root, field, message) {
  var place = field && root.querySelector("[data-field='" + field.replace(/[^a-z]/g, "") + "'] .error");
  if (place) {
    place.textContent = message;
    return;
  }
  var box = root.querySelector("[data-aftermath-refused]");
  box.querySelector("p").textContent = message;
  box.hidden = false;
}

function clearRefusals(root) {
  root.querySelector("[data-aftermath-refused]").hidden = true;
  root.querySelectorAll(".error").forEach(function (place) {
    place.textContent = "";
  });
}
