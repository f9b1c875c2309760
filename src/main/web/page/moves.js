/*
 * The menu of the status card. A step back asks for its reason first, and closing after a message asks for its posting. The library makes the menu anew, so it is known by
 * its data and not by a class.
 */

function startMoves(root) {
  root.addEventListener("click", function (event) {
    var choice = event.target.closest("[data-aftermath-to]");
    var menu = choice && choice.closest("[data-aftermath-moves]");
    if (!menu) {
      return;
    }
    event.preventDefault();
    var move = {
      pageId: menu.getAttribute("data-page-id"),
      to: choice.getAttribute("data-aftermath-to"),
      label: choice.getAttribute("data-aftermath-label"),
      version: Number(menu.getAttribute("data-version")),
    };
    if (choice.getAttribute("data-aftermath-back") === "true") {
      askReason(move);
    } else if (choice.getAttribute("data-aftermath-posting") === "true") {
      askPosting(move);
    } else {
      carryOut(move, {}).catch(ignoredFailure);
    }
  });
}

/* The card's version goes with the order, so that nobody moves what they have not seen. */
function carryOut(move, answers) {
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(move.pageId) + "/status";
  var order = Object.assign({ to: move.to, version: move.version }, answers);
  return ask("POST", path, order)
    .then(readJson)
    .then(
      function () {
        remember(AJS.I18n.getText("aftermath.script.moved", move.label));
        window.location.reload();
      },
      function (failure) {
        sayRefusal(failure);
        if (failure.status === 409) {
          renewCard(move.pageId);
        }
        throw failure;
      }
    );
}

function sayRefusal(failure) {
  var reasons = failure.answer && (failure.answer.reasons || failure.answer.errors);
  if (failure.status === 409 && reasons && reasons.length > 0) {
    var intro = AJS.I18n.getText("aftermath.script.refused");
    say("warning", AJS.I18n.getText("aftermath.script.refused.title"), reasonsBody(intro, reasons));
  } else {
    sayFailure(failure);
  }
}

/* The card is made anew by the server, so what happened is told after the page is back. */
var REMEMBERED = "aftermath.said";

function remember(text, title) {
  var heading = title || AJS.I18n.getText("aftermath.script.moved.title");
  try {
    window.sessionStorage.setItem(REMEMBERED, heading + "\n" + text);
  } catch (noStorage) {
    say("success", heading, escaped(text));
  }
}

function sayRemembered() {
  try {
    var text = window.sessionStorage.getItem(REMEMBERED);
    window.sessionStorage.removeItem(REMEMBERED);
    if (text) {
      var parts = text.split("\n");
      say("success", parts[0], escaped(parts[1]));
    }
  } catch (noStorage) {
    /* then it was told at once */
  }
}

function ignoredFailure() {
  /* told already */
}
