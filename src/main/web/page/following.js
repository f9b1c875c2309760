/* Keeps the follow-ups of the page in step with their tickets. */

var following = null;

function startFollowing(root) {
  sayRemembered();
  var places = root.querySelectorAll("[data-aftermath=follow-up][data-uid]:not([data-uid='']), [data-live=true]");
  var pageId = meta("page-id") || pageIdOf(root);
  if (places.length === 0 || !pageId) {
    return;
  }
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/follow-ups";
  following = poll(
    path,
    function (answer) {
      showAnswer(root, answer);
      showFresh(root);
      noticeWords(root, answer.followUps);
    },
    function () {
      showFresh(root);
      renew(root);
    },
    function () {
      showStale(root);
    }
  );
}

function pageIdOf(root) {
  var marked = root.querySelector("[data-live=true]");
  return marked ? marked.getAttribute("data-page-id") : "";
}

function showAnswer(root, answer) {
  hearFollowUps(answer.followUps);
  var overdue = answer.followUps.filter(isOverdue).length;
  answer.followUps.forEach(function (line) {
    placesOf(root, line.uid).forEach(function (place) {
      showLine(place, line);
    });
  });
  root.querySelectorAll("[data-aftermath=progress]").forEach(function (table) {
    showProgress(table, answer.done, answer.total, overdue);
  });
  root.querySelectorAll("[data-aftermath-progress-words]").forEach(function (words) {
    words.textContent = progressWords(answer.done, answer.total);
  });
}

function placesOf(root, uid) {
  var quoted = '"' + String(uid).replace(/[^A-Za-z0-9-]/g, "") + '"';
  return root.querySelectorAll("[data-aftermath=follow-up][data-uid=" + quoted + "], [data-aftermath-row=" + quoted + "]");
}

function showProgress(table, done, total, overdue) {
  put(table, "data-done", String(done));
  put(table, "data-total", String(total));
  var bar = table.querySelector(".aftermath-bar");
  var counts = table.querySelector(".aftermath-counts");
  if (!bar || !counts) {
    return;
  }
  put(bar, "max", String(total));
  put(bar, "value", String(done));
  if (counts.textContent !== progressWords(done, total)) {
    counts.textContent = progressWords(done, total);
  }
  var late = table.querySelector(".aftermath-progress-words .aftermath-overdue");
  late.hidden = overdue === 0;
  late.textContent = overdue > 0 ? AJS.I18n.getText("aftermath.view.followups.overdue", String(overdue)) : "";
}

function progressWords(done, total) {
  if (total === 0) {
    return AJS.I18n.getText("aftermath.view.followups.none");
  }
  return AJS.I18n.getText("aftermath.view.followups.progress", String(done), String(total));
}

function showFresh(root) {
  var now = new Date();
  var clock = now.toTimeString().substring(0, 5);
  root.querySelectorAll(".aftermath-as-of").forEach(function (place) {
    var time = place.querySelector("time");
    place.classList.remove("aftermath-stale");
    time.dateTime = now.toISOString();
    time.textContent = AJS.I18n.getText("aftermath.view.followups.asof", clock);
  });
}

function showStale(root) {
  root.querySelectorAll(".aftermath-as-of").forEach(function (place) {
    place.classList.add("aftermath-stale");
    place.querySelector("time").textContent = AJS.I18n.getText("aftermath.script.stale");
  });
}
