/* Settings as a file, to keep them under version control and to carry them elsewhere. */

function startDocument(screen) {
  var input = screen.root.querySelector("[data-aftermath-import-file]");
  screen.root.querySelector("[data-aftermath-export]").addEventListener("click", function () {
    getJson(screen.path).then(function (settings) {
      download("aftermath-" + (screen.space || "site") + ".json", JSON.stringify(settings, null, 2) + "\n");
    }, sayFailure);
  });
  screen.root.querySelector("[data-aftermath-import]").addEventListener("click", function () {
    input.click();
  });
  input.addEventListener("change", function () {
    input.files[0].text().then(function (text) {
      input.value = "";
      takeDocument(screen, text);
    });
  });
}

function download(name, text) {
  var link = node("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/* Fills the screen; nothing is set before somebody saves. */
function takeDocument(screen, text) {
  var set = settingsIn(text);
  if (!set) {
    tellAbove(screen, [AJS.I18n.getText("aftermath.script.settings.nodocument")]);
    return;
  }
  tellAbove(
    screen,
    Object.keys(set)
      .filter(function (name) {
        return !rowNamed(screen.root, name) && name !== "spaces.locked";
      })
      .map(function (name) {
        return AJS.I18n.getText("aftermath.script.settings.unknown", name);
      })
  );
  settingRows(screen.root).forEach(function (row) {
    takeRow(screen, row, set);
  });
  tellUnsaved(screen);
}

function takeRow(screen, row, set) {
  var name = row.getAttribute("data-name");
  if (screen.space && isLocked(row)) {
    return;
  }
  var given = Object.prototype.hasOwnProperty.call(set, name);
  row.setAttribute("data-here", String(given));
  showValue(row, given ? set[name] : row.getAttribute("data-inherited"));
  showState(row, screen.space);
  var everywhere = row.querySelector("[data-aftermath-everywhere]");
  if (everywhere) {
    everywhere.checked = (set["spaces.locked"] || "").split(/\s*,\s*/).indexOf(name) >= 0;
  }
}

/* The texts by name; nothing for what is no such document. */
function settingsIn(text) {
  try {
    var set = JSON.parse(text).set;
    var texts =
      set &&
      typeof set === "object" &&
      Object.keys(set).every(function (name) {
        return typeof set[name] === "string";
      });
    return texts ? set : null;
  } catch (broken) {
    return null;
  }
}
