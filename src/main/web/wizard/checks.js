/* Each check says what is wrong beside its field, or clears what it said before. True means: go on. */

var MAX_TITLE = 255;
var KEY_PAUSE = 300;

/* While people type, only what is surely wrong is told; what is missing is told when they leave the field. */
function checkField(form, field, left) {
  if (field.name === "title") {
    return left || field.getAttribute("aria-invalid") === "true" || field.value.length > MAX_TITLE
      ? checkTitle(form)
      : true;
  }
  if (field.name === "severity") {
    return checkSeverity(form);
  }
  if (field.hasAttribute("data-aftermath-instant")) {
    return checkTimes(form);
  }
  return true;
}

function checkAll(form) {
  var checks = [checkTitle(form), checkSeverity(form), checkTimes(form), checkOwner(form)];
  return checks.every(Boolean) && !form.querySelector("[aria-invalid=true]");
}

function checkTitle(form) {
  var title = valueOf(form, "title");
  var field = form.elements.title;
  if (!title) {
    return complain(field, AJS.I18n.getText("aftermath.wizard.error.title.missing"));
  }
  if (title.length > MAX_TITLE) {
    return complain(field, AJS.I18n.getText("aftermath.wizard.error.title.long", String(title.length)));
  }
  return title === field.getAttribute("data-aftermath-taken")
    ? complain(field, AJS.I18n.getText("aftermath.wizard.error.title.taken"))
    : complain(field, "");
}

function checkSeverity(form) {
  var chosen = form.querySelector("[name=severity]:checked");
  var message = chosen ? "" : AJS.I18n.getText("aftermath.wizard.error.severity.missing");
  form.querySelector("#aftermath-severity-error").textContent = message;
  return !message;
}

function checkTimes(form) {
  var started = timeOf(form, "startedAt");
  var now = new Date();
  var orders = {
    startedAt: "",
    detectedAt: AJS.I18n.getText("aftermath.wizard.error.detected.before"),
    resolvedAt: AJS.I18n.getText("aftermath.wizard.error.resolved.before"),
  };
  return Object.keys(orders)
    .map(function (name) {
      return complain(timeField(form, name), faultOf(timeField(form, name), timeOf(form, name), started, now, orders[name]));
    })
    .every(Boolean);
}

function faultOf(field, time, started, now, order) {
  if (field.validity.badInput && !field.disabled) {
    return AJS.I18n.getText("aftermath.wizard.error.time.incomplete");
  }
  if (!time) {
    return "";
  }
  if (order && started && time < started) {
    return order;
  }
  return time > now ? AJS.I18n.getText("aftermath.wizard.error.time.future") : "";
}

function checkOwner(form) {
  var field = form.elements.owner;
  if (!valueOf(form, "owner")) {
    return complain(field, AJS.I18n.getText("aftermath.wizard.error.person.missing"));
  }
  return field.getAttribute("aria-invalid") !== "true";
}

/* Asks the host whether the space has such a page already; no answer means no objection. */
function watchTitle(form, spaceKey) {
  var field = form.elements.title;
  var ask = pausing(function () {
    var title = trimmed(field.value);
    if (!title || !spaceKey) {
      return;
    }
    getJson("/rest/api/content?limit=1&spaceKey=" + encodeURIComponent(spaceKey) + "&title=" + encodeURIComponent(title))
      .then(function (found) {
        if (found.results && found.results.length > 0) {
          field.setAttribute("data-aftermath-taken", title);
        }
        if (trimmed(field.value) === title) {
          checkTitle(form);
        }
      })
      .catch(ignored);
  });
  field.addEventListener("input", ask);
}

/* Tells the full name of the person, or that nobody has that name; no answer means no objection. */
function watchPerson(form, name) {
  watchNames(form, name, function (text) {
    return text ? [text] : [];
  });
}

/* Likewise of several, with commas or spaces between their names. */
function watchPeople(form, name) {
  watchNames(form, name, function (text) {
    return text.split(/[,、，;；\s]+/).filter(Boolean);
  });
}

function watchNames(form, name, namesIn) {
  var field = form.elements[name];
  var known = document.getElementById(field.id + "-known");
  field.addEventListener("input", pausing(function () {
    var text = trimmed(field.value);
    Promise.all(namesIn(text).map(personOf)).then(function (people) {
      if (trimmed(field.value) !== text) {
        return;
      }
      var found = people.filter(function (person) {
        return person.known;
      });
      var strangers = people.filter(function (person) {
        return person.unknown;
      });
      known.textContent = found.map(function (person) {
        return AJS.I18n.getText("aftermath.wizard.person.known", person.known);
      }).join(" ");
      complain(field, strangers.map(function (person) {
        return AJS.I18n.getText("aftermath.wizard.error.person.unknown", person.unknown);
      }).join(" "));
    });
  }));
}

function personOf(name) {
  return getJson("/rest/api/user?username=" + encodeURIComponent(name.replace(/^@/, ""))).then(
    function (user) {
      return { known: user.displayName || name };
    },
    function (failure) {
      return failure.status === 404 ? { unknown: name } : {};
    }
  );
}

function complain(field, message) {
  document.getElementById(field.id + "-error").textContent = message;
  if (message) {
    field.setAttribute("aria-invalid", "true");
  } else {
    field.removeAttribute("aria-invalid");
  }
  return !message;
}

function focusFirstError(form) {
  var field = form.querySelector("[aria-invalid=true]") || form.querySelector("[name=severity]");
  field.focus();
}

function valueOf(form, name) {
  return trimmed(form.elements[name].value);
}

function trimmed(text) {
  return text.replace(/\s+/g, " ").trim();
}

/* Waits until people pause. */
function pausing(action) {
  var timer = 0;
  return function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, KEY_PAUSE);
  };
}

function ignored() {
  return undefined;
}
