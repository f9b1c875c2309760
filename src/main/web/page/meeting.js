/*
 * The writing meeting: what was typed is kept in the browser until the host has it, and sent again with the same id after
 * a lost connection, so that nothing is lost and nothing is there twice. Everybody's window asks for what changed.
 */

/* Milliseconds between two questions. */
var MEETING_PACE = { none: 2000, ended: 8000 };
var MEETING_LIVELY = 1000;

function startMeeting(root) {
  window.history.scrollRestoration = "auto";
  root.querySelectorAll("[data-aftermath=writing-meeting][data-live=true]").forEach(function (place) {
    var meeting = {
      path: "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(place.getAttribute("data-page-id")) + "/writing-meeting",
      kept: keptOf(place.getAttribute("data-page-id")),
      state: null,
      sending: false,
      since: 0,
    };
    meeting.room = meetingRoom(place, meeting);
    meeting.polling = poll(
      meeting.path,
      function (state) {
        meetingTold(meeting, state);
        sendKept(meeting);
      },
      function () {
        meeting.room.reached(true);
        sendKept(meeting);
      },
      function () {
        meeting.room.reached(false);
      },
      function () {
        return (meeting.state && MEETING_PACE[meeting.state.phase]) || MEETING_LIVELY;
      }
    );
    meeting.polling.now();
    if (window.location.hash === "#" + place.id) {
      place.scrollIntoView();
    }
    window.setInterval(meeting.room.tick, 1000);
  });
}

/* Shows the page as it is now, at a place of it rather than where the reader was. */
function showAnew(place) {
  window.history.scrollRestoration = "manual";
  window.location.hash = place;
  window.location.reload();
}

/* The button on the status card: the page gets a place for the meeting, and whoever pressed is shown it. */
function startPlacing(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-writing]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    var pageId = button.getAttribute("data-aftermath-writing");
    ask("POST", "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/writing-meeting/place", {})
      .then(readJson)
      .then(
        function () {
          remember(AJS.I18n.getText("aftermath.script.writing.placed"), AJS.I18n.getText("aftermath.script.writing.title"));
          showAnew("aftermath-writing-" + pageId);
        },
        function (failure) {
          button.disabled = false;
          sayRefusal(failure);
        }
      );
  });
}

function meetingTold(meeting, state) {
  var seen = meeting.state;
  if (seen && (state.version < seen.version || state.entries.length < seen.entries.length)) {
    /* An answer that others overtook on its way. */
    return;
  }
  meeting.state = state;
  meeting.since = window.performance.now() - state.elapsed;
  meeting.kept.waiting = meeting.kept.waiting.filter(function (entry) {
    return !state.entries.some(function (told) {
      return told.id === entry.id;
    });
  });
  meeting.kept.save();
  meeting.room.show();
  meeting.room.reached(true);
}

/* One wish; of two who press at once the second is told, and sees what holds. */
function wishMeeting(meeting, path, wish) {
  return ask("POST", meeting.path + path, wish)
    .then(readJson)
    .then(
      function (state) {
        meetingTold(meeting, state);
        return true;
      },
      function (failure) {
        sayFailure(failure);
        meeting.polling.now();
        return false;
      }
    );
}

function stepMeeting(meeting, step, more) {
  return wishMeeting(meeting, "/steps", Object.assign({ version: meeting.state.version, step: step }, more));
}

function addEntry(meeting, entry) {
  meeting.kept.waiting.push(entry);
  meeting.kept.save();
  meeting.room.show();
  return sendKept(meeting);
}

/* In the order in which they were typed. What the host refuses goes back to where it was typed. */
function sendKept(meeting) {
  var entry = meeting.kept.waiting[0];
  if (!entry || meeting.sending || !meeting.state || meeting.state.phase === "none") {
    return Promise.resolve();
  }
  meeting.sending = true;
  return ask("POST", meeting.path + "/entries", entry)
    .then(readJson)
    .then(
      function (state) {
        meetingTold(meeting, state);
        return true;
      },
      function (failure) {
        if (failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429) {
          giveBack(meeting, entry);
          sayFailure(failure);
          return true;
        }
        meeting.room.reached(false);
        return false;
      }
    )
    .then(function (went) {
      meeting.sending = false;
      return went ? sendKept(meeting) : undefined;
    });
}

function giveBack(meeting, entry) {
  var drafts = meeting.kept.drafts;
  meeting.kept.waiting.shift();
  drafts[entry.kind] = drafts[entry.kind] ? drafts[entry.kind] + "\n" + entry.text : entry.text;
  meeting.kept.save();
  meeting.room.show();
}

/* What this person typed and the host has not said to have. */
function keptOf(pageId) {
  var key = "aftermath-meeting " + meta("remote-user") + " " + pageId;
  var kept = { waiting: [], drafts: {}, answers: {} };
  try {
    Object.assign(kept, JSON.parse(window.localStorage.getItem(key) || "{}"));
  } catch (unreadable) {
    /* Begins anew. */
  }
  kept.save = function () {
    try {
      window.localStorage.setItem(key, JSON.stringify({ waiting: kept.waiting, drafts: kept.drafts, answers: kept.answers }));
    } catch (full) {
      /* Kept as long as the page is open. */
    }
  };
  return kept;
}

/* Not crypto.randomUUID, which browsers have only where the connection is secure. */
function newId() {
  var bytes = window.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  var digits = Array.prototype.map
    .call(bytes, function (each) {
      return ("0" + each.toString(16)).slice(-2);
    })
    .join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
