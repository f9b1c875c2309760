/* What was given up: tried again, or dropped by somebody who says why. */

var LETTERS = "/rest/aftermath/1.0/dead-letters";

function startLetters(root) {
  function look() {
    return getJson(LETTERS).then(function (all) {
      showLetters(root, all);
    }, sayFailure);
  }

  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-letter-act]");
    if (button) {
      actOn(button, look);
    } else if (event.target.closest("[data-aftermath-retry-all]")) {
      decide("/retry", {}, AJS.I18n.getText("aftermath.script.letters.retried")).then(look);
    }
  });
  look();
}

function showLetters(root, all) {
  var table = root.querySelector("[data-aftermath-letters]");
  var body = table.querySelector("tbody");
  body.textContent = "";
  all.deadLetters.forEach(function (letter) {
    body.appendChild(letterRow(letter));
  });
  table.hidden = all.deadLetters.length === 0;
  root.querySelector("[data-aftermath-no-letters]").hidden = !table.hidden;
  root.querySelector("[data-aftermath-letter-tools]").hidden = all.undecided < 2;
}

function letterRow(letter) {
  var row = node("tr");
  row.setAttribute("data-letter", String(letter.id));
  row.appendChild(node("td", "", letter.subject || letter.uid));
  row.appendChild(node("td", "", letter.reason.message));
  row.appendChild(node("td")).appendChild(momentOf(letter.died));
  row.appendChild(node("td", "", String(letter.attempts)));
  var decision = row.appendChild(node("td"));
  if (letter.dropped) {
    decision.appendChild(
      node("p", "", AJS.I18n.getText("aftermath.script.letters.dropped", letter.dropped.by, letter.dropped.reason))
    );
  }
  decision.appendChild(letterButton("retry", AJS.I18n.getText("aftermath.script.letters.retry")));
  if (!letter.dropped) {
    decision.appendChild(letterButton("ask", AJS.I18n.getText("aftermath.script.letters.drop")));
  }
  return row;
}

function letterButton(act, words) {
  var button = node("button", "aui-button", words);
  button.type = "button";
  button.setAttribute("data-aftermath-letter-act", act);
  return button;
}

function actOn(button, look) {
  var row = button.closest("[data-letter]");
  var id = row.getAttribute("data-letter");
  var act = button.getAttribute("data-aftermath-letter-act");
  if (act === "retry") {
    decide("/" + id + "/retry", {}, AJS.I18n.getText("aftermath.script.letters.retried")).then(look);
  } else if (act === "ask") {
    askWhy(row);
  } else if (act === "cancel") {
    look();
  } else {
    drop(row, id, look);
  }
}

/* The reason is asked for in the row itself, where the message still stands. */
function askWhy(row) {
  var cell = row.lastChild;
  cell.textContent = "";
  var label = cell.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.letters.why")));
  var reason = cell.appendChild(node("textarea", "textarea"));
  reason.rows = 2;
  reason.maxLength = 1000;
  label.htmlFor = reason.id = "aftermath-letter-reason-" + row.getAttribute("data-letter");
  cell.appendChild(node("div", "error")).setAttribute("role", "alert");
  cell.appendChild(letterButton("drop", AJS.I18n.getText("aftermath.script.letters.drop.now")));
  cell.appendChild(letterButton("cancel", AJS.I18n.getText("aftermath.script.cancel")));
  reason.focus();
}

function drop(row, id, look) {
  var order = { reason: row.querySelector("textarea").value };
  ask("POST", LETTERS + "/" + id + "/drop", order).then(function (response) {
    if (response.ok) {
      say("success", AJS.I18n.getText("aftermath.script.letters.dropped.now"), "");
      return look();
    }
    return readJson(response).catch(function (failure) {
      var errors = (failure.answer && failure.answer.errors) || [];
      if (failure.status === 400 && errors.length > 0) {
        row.querySelector(".error").textContent = errors.map(messageOf).join(" ");
        row.querySelector("textarea").focus();
      } else {
        sayFailure(failure);
      }
    });
  }, sayFailure);
}

function decide(path, order, words) {
  return ask("POST", LETTERS + path, order)
    .then(readJson)
    .then(function () {
      say("success", words, "");
    }, sayFailure);
}
