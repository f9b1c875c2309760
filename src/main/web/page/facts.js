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

  function save() {
    clearFaults(dialog);
    var wish = changedFacts(dialog, known.values);
    if (Object.keys(wish).length === 0) {
      sayFault(dialog, AJS.I18n.getText("aftermath.script.facts.same"));
      return;
    }
    wish.version = known.version;
    wish.reason = dialog.querySelector("#aftermath-fact-reason").value.trim();
    sendFrom(dialog, ask("PATCH", path, wish), saved, refused);
  }

  function saved() {
    remember(AJS.I18n.getText("aftermath.script.facts.saved"), AJS.I18n.getText("aftermath.script.facts.saved.title"));
    window.location.reload();
  }

  function refused(failure) {
    if (failure.status === 409 && failure.answer && failure.answer.current) {
      return getJson(path + "/facts").then(function (now) {
        takeOver(dialog, known.values, now.values);
        known = now;
        sayFault(dialog, failure.answer.errors.map(messageOf).join(" "));
      }, sayFailure);
    }
    sayRefused(dialog, failure);
    return undefined;
  }

  openDialog(dialog, save, "select");
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

function noteAt(field, text) {
  field.closest(".field-group").querySelector(".aftermath-fact-theirs").textContent = text;
}
