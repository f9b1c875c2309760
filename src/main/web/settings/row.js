/* One setting on the screen: what it holds, whether that is set here, and how both show. */

function settingRows(root) {
  return Array.prototype.slice.call(root.querySelectorAll("[data-name]"));
}

function rowNamed(root, name) {
  return settingRows(root).find(function (row) {
    return row.getAttribute("data-name") === name;
  });
}

function choices(row) {
  return Array.prototype.slice.call(row.querySelectorAll(".aftermath-setting-value [type=checkbox]"));
}

function field(row) {
  return row.querySelector(".aftermath-setting-value select, .aftermath-setting-value textarea, .aftermath-setting-value input");
}

function rowValue(row) {
  var boxes = choices(row);
  if (boxes.length === 0) {
    return field(row).value.trim();
  }
  return boxes
    .filter(function (box) {
      return box.checked;
    })
    .map(function (box) {
      return box.value;
    })
    .join(", ");
}

/* Words are compared without case and with either dash, as the host reads them. */
function sameWord(one, other) {
  return one.trim().toLowerCase().replace(/_/g, "-") === other.toLowerCase().replace(/_/g, "-");
}

function showValue(row, value) {
  var boxes = choices(row);
  boxes.forEach(function (box) {
    box.checked = value.split(",").some(function (word) {
      return sameWord(word, box.value);
    });
  });
  if (boxes.length > 0) {
    return;
  }
  var control = field(row);
  var option =
    control.options &&
    Array.prototype.find.call(control.options, function (each) {
      return sameWord(each.value, value);
    });
  control.value = option ? option.value : value;
}

function isHere(row) {
  return row.getAttribute("data-here") === "true";
}

function isLocked(row) {
  return row.getAttribute("data-locked") === "true";
}

/* Says where the value comes from; what a site decides for all spaces cannot be changed in one. */
function showState(row, ofSpace) {
  var state = row.querySelector("[data-aftermath-state]");
  var here = isHere(row);
  var from = row.getAttribute("data-from");
  state.textContent = here
    ? AJS.I18n.getText("aftermath.script.settings.here")
    : from === "site"
      ? AJS.I18n.getText("aftermath.script.settings.site")
      : AJS.I18n.getText("aftermath.script.settings.default");
  state.classList.toggle("aui-lozenge-inprogress", here);
  state.setAttribute("data-aftermath-state", here ? "here" : from);
  row.querySelector("[data-aftermath-reset]").hidden = !here;
  var closed = ofSpace && isLocked(row);
  choices(row)
    .concat(choices(row).length ? [] : [field(row)])
    .forEach(function (control) {
      control.disabled = closed;
    });
}

function showError(row, message) {
  var control = choices(row)[0] || field(row);
  row.querySelector(".error").textContent = message;
  if (message) {
    control.setAttribute("aria-invalid", "true");
  } else {
    control.removeAttribute("aria-invalid");
  }
}

function showTheirs(row, message) {
  row.querySelector(".aftermath-setting-theirs").textContent = message;
}
