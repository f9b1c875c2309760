/* The owner's checklist: a box is ticked on the server at once, and goes back if it cannot be. */

function startDuties(root) {
  root.addEventListener("change", function (event) {
    var box = event.target.closest("[data-aftermath-duty]");
    var list = box && box.closest("[data-aftermath=duties]");
    if (list) {
      tickDuty(list, box);
    }
  });
}

function tickDuty(list, box) {
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(list.getAttribute("data-page-id")) + "/duties";
  var wish = { duty: box.getAttribute("data-aftermath-duty"), done: box.checked };
  box.disabled = true;
  ask("POST", path, wish)
    .then(readJson)
    .then(
      function (answer) {
        showDuties(list, answer);
      },
      function (failure) {
        box.checked = !wish.done;
        sayFailure(failure);
      }
    )
    .then(function () {
      box.disabled = false;
      box.focus();
    });
}

function showDuties(list, answer) {
  list.setAttribute("data-done", String(answer.done));
  list.querySelector("[data-aftermath-duties-count]").textContent = AJS.I18n.getText(
    "aftermath.view.followups.progress",
    String(answer.done),
    String(answer.total)
  );
  answer.duties.forEach(function (line) {
    var box = list.querySelector('[data-aftermath-duty="' + String(line.duty).replace(/[^a-z]/g, "") + '"]');
    if (box && box.checked !== line.done) {
      box.checked = line.done;
    }
    if (box) {
      showTick(box.closest("li").querySelector(".aftermath-duty-by"), line);
    }
  });
}

function showTick(place, line) {
  var known = place.querySelector("time");
  if (known && known.getAttribute("datetime") === line.when) {
    return;
  }
  place.textContent = "";
  if (line.done) {
    var time = node("time", "", AJS.I18n.getText("aftermath.script.duties.now", line.whoName || line.who));
    time.dateTime = line.when;
    time.title = line.when;
    place.appendChild(time);
  }
}
