/*
 * The dialog in which facts are changed. Only what somebody touched is sent. When another person was faster, their values
 * come in, what was typed stays, and where both differ both are seen.
 */

function startFacts(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-edit-facts]");
    var sheet = button && button.closest("[data-aftermath=facts]");
    if (!sheet || button.disabled) {
      return;
    }
    button.disabled = true;
    openFacts("/rest/aftermath/1.0/postmortems/" + encodeURIComponent(sheet.getAttribute("data-page-id"))).then(function () {
      button.disabled = false;
    });
  });
}

function openFacts(path) {
  return getJson(path + "/facts").then(function (answer) {
    offeredRoles = answer.roles || [];
    showFacts(path, answer);
  }, sayFailure);
}

function showFacts(path, answer) {
  var known = answer;
  var dialog = factsDialog(known);
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var button = dialog.querySelector(".aftermath-facts-save");

  function save() {
    clearFaults(dialog);
    var wish = changedFacts(dialog, known.values);
    if (Object.keys(wish).length === 0) {
      sayFault(dialog, AJS.I18n.getText("aftermath.script.facts.same"));
      return;
    }
    button.disabled = true;
    wish.version = known.version;
    wish.reason = dialog.querySelector("#aftermath-fact-reason").value.trim();
    ask("PATCH", path, wish)
      .then(readJson)
      .then(saved, refused)
      .then(function () {
        button.disabled = false;
      });
  }

  function saved() {
    remember(AJS.I18n.getText("aftermath.script.facts.saved"), AJS.I18n.getText("aftermath.script.facts.saved.title"));
    window.location.reload();
  }

  function refused(failure) {
    if (failure.status === 400 && failure.answer && failure.answer.errors) {
      showFaults(dialog, failure.answer.errors);
      return undefined;
    }
    if (failure.status === 409 && failure.answer && failure.answer.current) {
      return getJson(path + "/facts").then(function (now) {
        takeOver(dialog, known.values, now.values);
        known = now;
        sayFault(dialog, failure.answer.errors.map(messageOf).join(" "));
      }, sayFailure);
    }
    sayFailure(failure);
    return undefined;
  }

  dialog.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    save();
  });
  button.addEventListener("click", save);
  dialog.querySelector(".aftermath-facts-cancel").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  dialog.querySelector("select").focus();
}

function changedFacts(dialog, before) {
  var wish = {};
  factFields(dialog).forEach(function (field) {
    var name = field.getAttribute("data-fact");
    var value = factValue(field);
    if (value !== shownValue(name, before[name] || "")) {
      wish[name] = value;
    }
  });
  return wish;
}

/* What others saved comes in where nobody typed; where somebody did, both are seen. */
function takeOver(dialog, before, now) {
  factFields(dialog).forEach(function (field) {
    var name = field.getAttribute("data-fact");
    var was = shownValue(name, before[name] || "");
    var theirs = shownValue(name, now[name] || "");
    if (theirs === was || theirs === factValue(field)) {
      return;
    }
    if (factValue(field) === was) {
      setFact(field, theirs);
      noteAt(field, AJS.I18n.getText("aftermath.script.facts.taken"));
    } else {
      noteAt(field, AJS.I18n.getText("aftermath.script.facts.theirs", factWords(field, theirs)));
    }
  });
}

function showFaults(dialog, errors) {
  var unplaced = errors.filter(function (error) {
    var field = dialog.querySelector('[data-fact="' + String(error.field || "").replace(/[^A-Za-z]/g, "") + '"]');
    if (field) {
      var place = field.closest(".field-group").querySelector(".error");
      place.textContent = (place.textContent + " " + error.message).trim();
      field.setAttribute("aria-invalid", "true");
    }
    return !field;
  });
  if (unplaced.length > 0) {
    sayFault(dialog, unplaced.map(messageOf).join(" "));
  }
  var first = dialog.querySelector("[aria-invalid=true]");
  if (first) {
    (first.querySelector("input, button") || first).focus();
  }
}

function clearFaults(dialog) {
  dialog.querySelectorAll(".error, .aftermath-fact-theirs").forEach(function (place) {
    place.textContent = "";
  });
  dialog.querySelectorAll("[aria-invalid]").forEach(function (field) {
    field.removeAttribute("aria-invalid");
  });
  dialog.querySelector(".aftermath-facts-said").hidden = true;
}

function sayFault(dialog, text) {
  var place = dialog.querySelector(".aftermath-facts-said");
  place.querySelector("p").textContent = text;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}

function noteAt(field, text) {
  field.closest(".field-group").querySelector(".aftermath-fact-theirs").textContent = text;
}
