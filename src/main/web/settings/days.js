/* Holidays out of a file. The host reads it, and says which line it cannot read. */

function startDays(screen) {
  var part = screen.root.querySelector("[data-aftermath-days]");
  var input = part.querySelector("[type=file]");
  part.querySelector("[data-aftermath-read-days]").addEventListener("click", function () {
    var message = part.querySelector(".error");
    message.textContent = "";
    if (input.files.length === 0) {
      message.textContent = AJS.I18n.getText("aftermath.script.settings.nofile");
      input.focus();
      return;
    }
    sendDays(screen, input.files[0]).then(
      function (now) {
        adoptDays(screen, now);
        input.value = "";
        say("success", AJS.I18n.getText("aftermath.script.settings.days"), "");
      },
      function (failure) {
        var errors = (failure.answer && failure.answer.errors) || [];
        if (failure.status === 400 && errors.length > 0) {
          message.textContent = errors.map(messageOf).join("\n");
        } else {
          sayFailure(failure);
        }
      }
    );
  });
}

function sendDays(screen, file) {
  return window
    .fetch(AJS.contextPath() + screen.path + "/holidays", {
      method: "POST",
      credentials: "same-origin",
      headers: { Accept: "application/json", "Content-Type": "text/plain", "X-Atlassian-Token": "no-check" },
      body: file,
    })
    .then(readJson);
}

/* Only the days are new here; what else is typed stays as it is. */
function adoptDays(screen, now) {
  var name = "calendar.days";
  var before = screen.version + 1 === now.version;
  adoptRow(screen, rowNamed(screen.root, name), now);
  if (before) {
    screen.version = now.version;
    screen.saved[name] = now.set[name];
  }
  tellUnsaved(screen);
}
