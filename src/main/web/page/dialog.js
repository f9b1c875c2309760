/* What the dialogs of a page have in common: how they are made, opened, carried through and refused. */

/* An empty one with its title; what it asks goes into contentOf. */
function dialogOf(className, title) {
  var dialog = node("section", "aui-dialog2 aui-layer aftermath-dialog " + className);
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  dialog.setAttribute("aria-label", title);
  dialog.appendChild(node("header", "aui-dialog2-header")).appendChild(node("h1", "aui-dialog2-header-main", title));
  dialog.appendChild(node("div", "aui-dialog2-content"));
  return dialog;
}

function contentOf(dialog) {
  return dialog.querySelector(".aui-dialog2-content");
}

/* The button that does it, others, and the one that gives up. */
function footerOf(name, verb, words, others) {
  var footer = node("footer", "aui-dialog2-footer");
  var actions = footer.appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-" + name + "-" + verb, words));
  (others || []).forEach(function (other) {
    actions.appendChild(other);
  });
  actions.appendChild(buttonOf("aui-button-link aftermath-" + name + "-cancel", AJS.I18n.getText("aftermath.script.cancel")));
  return footer;
}

function buttonOf(className, text) {
  var button = node("button", "aui-button " + className, text);
  button.type = "button";
  return button;
}

function mainButtonOf(dialog) {
  return dialog.querySelector(".aui-dialog2-footer .aui-button-primary");
}

/* Shows it. The main button does the work, and so does Enter; what was typed stays until that is over or given up. */
function openDialog(dialog, work, first) {
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var form = dialog.querySelector("form");
  if (form) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      work();
    });
  }
  mainButtonOf(dialog).addEventListener("click", work);
  dialog.querySelector(".aui-dialog2-footer .aui-button-link").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  dialog.querySelector(first).focus();
}

/* Nobody sends twice what is on its way. */
function sendFrom(dialog, sent, done, refused) {
  var button = mainButtonOf(dialog);
  button.disabled = true;
  return sent
    .then(readJson)
    .then(done, refused)
    .then(function () {
      button.disabled = false;
    });
}

/* Else what is missing is said at the field. */
function isGiven(dialog, field, missing) {
  var given = Boolean(field.value.trim());
  dialog.querySelector(".error").textContent = given ? "" : missing;
  if (!given) {
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
  return given;
}

/* What is wrong with a field is said at the field, why it cannot be now above them all. */
function sayRefused(dialog, failure) {
  var errors = failure.answer && failure.answer.errors;
  if (errors && failure.status === 400) {
    showFaults(dialog, errors);
  } else if (errors && failure.status === 409) {
    sayFault(dialog, errors.map(messageOf).join(" "));
  } else {
    sayFailure(failure);
  }
}

/* At each field what is wrong with it; the rest above them. */
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

/* Where sayFault says it. */
function factsSaid() {
  var said = node("div", "aui-message aui-message-warning aftermath-facts-said");
  said.setAttribute("role", "alert");
  said.hidden = true;
  said.appendChild(node("p"));
  return said;
}
