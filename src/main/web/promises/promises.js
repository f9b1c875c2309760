/* What is promised and open, across all spaces that the reader may see, the longest late first. */

var PROMISES = "/rest/aftermath/1.0/promises";

function startPromises(root) {
  var list = root.querySelector("[data-aftermath-list]");
  var more = root.querySelector("[data-aftermath-more]");
  var filter = root.querySelector("form");
  var next = "";

  function look() {
    more.disabled = true;
    var query =
      "?due=" +
      filter.elements.due.value +
      "&space=" +
      encodeURIComponent(filter.elements.space.value.trim()) +
      (next ? "&cursor=" + next : "");
    return getJson(PROMISES + query).then(show, sayFailure).then(function () {
      more.disabled = false;
    });
  }

  function show(answer) {
    answer.promises.forEach(function (promise) {
      list.appendChild(promiseLine(promise));
    });
    next = answer.nextCursor || "";
    more.hidden = !next;
    root.querySelector("[data-aftermath-none]").hidden = list.childElementCount > 0 || Boolean(next);
  }

  filter.addEventListener("submit", function (event) {
    event.preventDefault();
    next = "";
    list.textContent = "";
    look();
  });
  more.addEventListener("click", look);
  list.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-answer]");
    if (button) {
      openAnswer(button.closest("li"));
    }
  });
  look();
}

function promiseLine(promise) {
  var line = node("li", "aftermath-promise");
  line.promise = promise;
  var head = node("p", "aftermath-promise-head");
  head.appendChild(node("span", "aui-lozenge aui-lozenge-subtle", promise.urgency));
  head.appendChild(node("strong", "", promise.text));
  line.appendChild(head);
  var facts = node("p", "aftermath-promise-facts");
  facts.appendChild(node("span", "aui-lozenge" + (promise.left < 0 ? " aui-lozenge-error" : ""), leftWords(promise.left)));
  facts.appendChild(dueTime(promise.due));
  facts.appendChild(node("span", "", promise.ownerName || promise.owner || ""));
  if (promise.ticket) {
    facts.appendChild(linkTo(promise.ticket.url, promise.ticket.key));
    facts.appendChild(node("span", "", promise.ticket.status));
  }
  facts.appendChild(linkTo(promise.page.url, promise.page.title));
  line.appendChild(facts);
  addMoves(line, promise);
  if (promise.answers) {
    var answer = node("button", "aui-button", AJS.I18n.getText("aftermath.script.promises.answer"));
    answer.type = "button";
    answer.setAttribute("data-aftermath-answer", "");
    line.appendChild(answer);
  }
  return line;
}

/* A date that was moved twice is the third one that was given. */
function addMoves(line, promise) {
  if (promise.moves === 0) {
    return;
  }
  var moves = node("p", "aftermath-promise-facts");
  if (promise.thirdDate) {
    moves.appendChild(node("span", "aui-lozenge aui-lozenge-moved", AJS.I18n.getText("aftermath.script.promises.date", promise.moves + 1)));
  } else {
    moves.appendChild(node("span", "", AJS.I18n.getText("aftermath.script.promises.moved")));
  }
  moves.appendChild(node("span", "", promise.reasonMissing ? AJS.I18n.getText("aftermath.script.promises.unexplained") : promise.reason || ""));
  line.appendChild(moves);
}

function leftWords(left) {
  if (left === 0) {
    return AJS.I18n.getText("aftermath.script.promises.today");
  }
  if (Math.abs(left) === 1) {
    return left > 0 ? AJS.I18n.getText("aftermath.script.promises.ahead1") : AJS.I18n.getText("aftermath.script.promises.late1");
  }
  return left > 0 ? AJS.I18n.getText("aftermath.script.promises.ahead", left) : AJS.I18n.getText("aftermath.script.promises.late", -left);
}

function dueTime(day) {
  var time = node("time", "", new Date(day + "T12:00:00").toLocaleDateString(meta("user-locale").replace("_", "-") || undefined, { dateStyle: "medium" }));
  time.dateTime = day;
  return time;
}

function linkTo(url, text) {
  var link = node("a", "", text);
  link.href = url;
  return link;
}
