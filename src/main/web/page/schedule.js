/* Planning the review meeting: date, length, place and list together, its entry for calendars, and the link to the page. */

function startSchedule(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-meeting]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    var path = schedulePath(button.getAttribute("data-aftermath-meeting"));
    getJson(path)
      .then(function (answer) {
        openSchedule(path, answer);
      })
      .catch(sayFailure)
      .then(function () {
        button.disabled = false;
      });
  });
}

function schedulePath(pageId) {
  return "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/meeting";
}

function openSchedule(path, known) {
  var dialog = scheduleDialog(path, known);
  var buttons = dialog.querySelectorAll("button");

  function send(method, where, wish, words) {
    clearFaults(dialog);
    hold(true);
    wish.version = known.version;
    ask(method, path + where, wish)
      .then(readJson)
      .then(function () {
        remember(words, AJS.I18n.getText("aftermath.script.meeting.title"));
        window.location.reload();
      }, refused);
  }

  function hold(held) {
    buttons.forEach(function (button) {
      button.disabled = held;
    });
  }

  function refused(failure) {
    hold(false);
    if (failure.answer && failure.answer.errors && (failure.status === 400 || failure.status === 409)) {
      showFaults(dialog, failure.answer.errors);
    } else {
      sayFailure(failure);
    }
  }

  function save() {
    var wish = scheduleOf(dialog);
    if (!wish.at) {
      showFaults(dialog, [{ field: "at", message: AJS.I18n.getText("aftermath.script.meeting.at.missing") }]);
      return;
    }
    send("PUT", "", wish, AJS.I18n.getText("aftermath.script.meeting.planned"));
  }

  onScheduleClick(dialog, "off", function () {
    send("PUT", "", { at: "" }, AJS.I18n.getText("aftermath.script.meeting.off"));
  });
  onScheduleClick(dialog, "send", function () {
    send("POST", "/link", {}, AJS.I18n.getText("aftermath.script.meeting.link.sent"));
  });
  openDialog(dialog, save, "[data-fact=at]");
}

function onScheduleClick(dialog, name, work) {
  var button = dialog.querySelector(".aftermath-meeting-" + name);
  if (button) {
    button.addEventListener("click", work);
  }
}

function scheduleOf(dialog) {
  var rows = Array.prototype.slice.call(dialog.querySelectorAll(".aftermath-guest"));
  return {
    at: dialog.querySelector("[data-fact=at]").value,
    minutes: Number(dialog.querySelector("[data-fact=minutes]").value) || 0,
    place: dialog.querySelector("[data-fact=place]").value.trim(),
    invite: rows.map(guestOf).filter(Boolean),
  };
}

function guestOf(row) {
  var typed = row.querySelector("input[type=text]");
  var user = typed ? typed.value.trim() : row.getAttribute("data-user");
  var comes = typed ? user !== "" : row.querySelector("input[type=checkbox]").checked;
  return comes ? { user: user, required: row.querySelector("select").value === "yes" } : null;
}
