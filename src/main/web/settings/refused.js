/* What the host did not take: beside the setting it is about, else above all. */

function sayRefused(screen, failure) {
  var answer = failure.answer || {};
  if (failure.status === 409 && answer.current) {
    tellOvertaken(screen, answer.current, (answer.errors || []).map(messageOf));
  } else if (failure.status === 400 && answer.errors) {
    tellFaults(screen, answer.errors);
  } else {
    sayFailure(failure);
  }
}

function tellFaults(screen, errors) {
  var elsewhere = [];
  var first = null;
  errors.forEach(function (error) {
    var row = rowNamed(screen.root, error.field);
    if (!row) {
      elsewhere.push(error.message);
      return;
    }
    var message = row.querySelector(".error");
    showError(row, message.textContent ? message.textContent + " " + error.message : error.message);
    first = first || row;
  });
  tellAbove(screen, elsewhere);
  if (first) {
    (choices(first)[0] || field(first)).focus();
  }
}

/* What is typed stays; beside it stands what the other one set. Saving again is then on purpose. */
function tellOvertaken(screen, current, messages) {
  var mine = chosenSettings(screen);
  var theirs = changedNames(screen.saved, current.set).filter(function (name) {
    return mine[name] !== current.set[name];
  });
  theirs.forEach(function (name) {
    var row = rowNamed(screen.root, name);
    if (row) {
      showTheirs(row, AJS.I18n.getText("aftermath.script.settings.theirs", current.effective[name].value));
    }
  });
  takeUntouched(screen, current, mine);
  screen.version = current.version;
  screen.saved = current.set;
  tellAbove(screen, messages.concat([AJS.I18n.getText("aftermath.script.settings.again")]));
  tellUnsaved(screen);
}

/* Settings that only the other one changed are shown as they are now. */
function takeUntouched(screen, current, mine) {
  settingRows(screen.root).forEach(function (row) {
    var name = row.getAttribute("data-name");
    if (mine[name] === screen.saved[name]) {
      adoptRow(screen, row, current);
    }
  });
}

function tellAbove(screen, messages) {
  var box = screen.root.querySelector(".aftermath-settings-said");
  box.textContent = "";
  messages.forEach(function (message) {
    box.appendChild(node("p", "", message));
  });
  box.hidden = messages.length === 0;
  if (messages.length > 0) {
    box.scrollIntoView({ block: "center" });
  }
}
