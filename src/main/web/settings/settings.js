/* The screen of the settings: what is typed stays until it is saved, and nobody overwrites what they have not seen. */

function startSettings(root) {
  var screen = {
    root: root,
    space: root.getAttribute("data-space") || "",
    own: root.getAttribute("data-own"),
    version: Number(root.getAttribute("data-version")),
    saved: {},
  };
  screen.path = "/rest/aftermath/1.0/settings" + settingsOf(screen);
  settingRows(root).forEach(function (row) {
    showState(row, screen.space);
  });
  screen.saved = chosenSettings(screen);
  root.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    saveSettings(screen);
  });
  root.addEventListener("input", function (event) {
    touched(screen, event.target);
  });
  root.addEventListener("change", function (event) {
    touched(screen, event.target);
  });
  root.addEventListener("click", function (event) {
    var reset = event.target.closest("[data-aftermath-reset]");
    if (reset) {
      resetRow(screen, reset.closest("[data-name]"));
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (unsaved(screen) > 0) {
      event.preventDefault();
    }
  });
  if (screen.own !== "person") {
    startDays(screen);
    startDocument(screen);
    startWebhooks(screen);
  }
}

function settingsOf(screen) {
  return screen.own === "person" ? "/mine" : screen.space ? "/space/" + encodeURIComponent(screen.space) : "";
}

/* Whatever somebody touches is set here, even if it is what they would have inherited. */
function touched(screen, control) {
  var row = control.closest("[data-name]");
  if (row && !control.hasAttribute("data-aftermath-everywhere")) {
    row.setAttribute("data-here", "true");
    showState(row, screen.space);
    showError(row, "");
  }
  tellUnsaved(screen);
}

function resetRow(screen, row) {
  row.setAttribute("data-here", "false");
  showValue(row, row.getAttribute("data-inherited"));
  showState(row, screen.space);
  showError(row, "");
  (choices(row)[0] || field(row)).focus();
  tellUnsaved(screen);
}

/* What is set here, as the host takes it. */
function chosenSettings(screen) {
  var set = {};
  settingRows(screen.root).forEach(function (row) {
    if (isHere(row)) {
      set[row.getAttribute("data-name")] = rowValue(row);
    }
  });
  var everywhere = Array.prototype.map.call(
    screen.root.querySelectorAll("[data-aftermath-everywhere]:checked"),
    function (box) {
      return box.closest("[data-name]").getAttribute("data-name");
    }
  );
  if (everywhere.length > 0) {
    set["spaces.locked"] = everywhere.join(", ");
  }
  return set;
}

function changedNames(before, after) {
  return Object.keys(Object.assign({}, before, after)).filter(function (name) {
    return before[name] !== after[name];
  });
}

function unsaved(screen) {
  return changedNames(screen.saved, chosenSettings(screen)).length;
}

function tellUnsaved(screen) {
  var count = unsaved(screen);
  screen.root.querySelector("[data-aftermath-unsaved]").textContent =
    count > 0 ? AJS.I18n.getText("aftermath.script.settings.unsaved", count) : "";
}

function saveSettings(screen) {
  var button = screen.root.querySelector("[type=submit]");
  button.disabled = true;
  settingRows(screen.root).forEach(function (row) {
    showError(row, "");
    showTheirs(row, "");
  });
  tellAbove(screen, []);
  ask("PUT", screen.path, { version: screen.version, set: chosenSettings(screen) })
    .then(readJson)
    .then(
      function (now) {
        adopt(screen, now);
        say("success", AJS.I18n.getText("aftermath.script.settings.saved"), "");
      },
      function (failure) {
        sayRefused(screen, failure);
      }
    )
    .then(function () {
      button.disabled = false;
    });
}

/* Shows what the host has now. */
function adopt(screen, now) {
  screen.version = now.version;
  settingRows(screen.root).forEach(function (row) {
    adoptRow(screen, row, now);
  });
  screen.saved = chosenSettings(screen);
  tellUnsaved(screen);
}

function adoptRow(screen, row, now) {
  var name = row.getAttribute("data-name");
  var holds = now.effective[name];
  row.setAttribute("data-here", String(Object.prototype.hasOwnProperty.call(now.set, name) && holds.from === screen.own));
  row.setAttribute("data-from", holds.from);
  row.setAttribute("data-inherited", holds.inherited);
  row.setAttribute("data-locked", String(holds.locked));
  var everywhere = row.querySelector("[data-aftermath-everywhere]");
  if (everywhere) {
    everywhere.checked = holds.locked;
  }
  showValue(row, holds.value);
  showState(row, screen.space);
}
