/*
 * The writing meeting: what was typed is kept in the browser until the host has it, and sent again with the same id after
 * a lost connection, so that nothing is lost and nothing is there twice. Everybody's window asks for what changed.
 */

/*
 * Milliseconds to the next question. While something happens everybody hears of it within two seconds. Where nothing
 * has happened for long and nobody has touched the window, nobody looks; whoever touches it asks at once.
 */
var MEETING_LIVELY = 1000;
var MEETING_HELD = 1500;
var MEETING_LEFT = 10000;
var MEETING_OFF = 5000;
var MEETING_OFF_LEFT = 30000;

function meetingPace(meeting) {
  var now = window.performance.now();
  var looking = now - meeting.touched < 120000;
  var phase = meeting.state ? meeting.state.phase : "reading";
  if (phase === "none" || phase === "ended") {
    return looking ? MEETING_OFF : MEETING_OFF_LEFT;
  }
  if (now - meeting.changed < 20000) {
    return MEETING_LIVELY;
  }
  return looking || now - meeting.changed < 300000 ? MEETING_HELD : MEETING_LEFT;
}

function startTouching(meeting) {
  ["pointermove", "pointerdown", "keydown", "scroll"].forEach(function (touch) {
    document.addEventListener(
      touch,
      function () {
        var now = window.performance.now();
        var slept = now - meeting.touched > 120000;
        meeting.touched = now;
        if (slept) {
          meeting.polling.now();
        }
      },
      { passive: true }
    );
  });
}

function startMeeting(root) {
  root.querySelectorAll("[data-aftermath=writing-meeting][data-live=true]").forEach(function (place) {
    var meeting = {
      path: "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(place.getAttribute("data-page-id")) + "/writing-meeting",
      kept: keptOf(place.getAttribute("data-page-id")),
      state: null,
      sending: false,
      stepped: Promise.resolve(),
      since: 0,
      touched: window.performance.now(),
      changed: window.performance.now(),
    };
    meeting.room = meetingRoom(place, meeting);
    meeting.polling = poll(
      function () {
        return meetingPath(meeting, "");
      },
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
        return meetingPace(meeting);
      }
    );
    meeting.polling.now();
    startTouching(meeting);
    showPlace(place);
    window.setInterval(meeting.room.tick, 1000);
  });
}

/* Shows the page as it is now, at a place of it rather than where the reader was. */
function showAnew(place) {
  history.scrollRestoration = "manual";
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

/* Where the address leads: to the meeting, or to an answer that came into the page. */
function showPlace(place) {
  var hash = window.location.hash.substring(1);
  var shown = hash === place.id ? place : hash.indexOf("pm-answer-") === 0 && placeOf(hash);
  if (!shown) {
    return;
  }
  shown.scrollIntoView();
  /* Until then the browser goes back to where the reader was, and what is above still grows. */
  window.addEventListener("load", function () {
    shown.scrollIntoView();
    history.scrollRestoration = "auto";
  });
}

/* With what is known already, so that only what changed since is told. */
function meetingPath(meeting, path) {
  return meeting.path + path + "?since=" + (meeting.state ? meeting.state.turn : 0);
}

function meetingTold(meeting, news) {
  var seen = meeting.state;
  if (seen && (news.version < seen.version || news.turn < seen.turn)) {
    /* An answer that others overtook on its way. */
    return;
  }
  var state = wholeMeeting(seen, news);
  if (!state) {
    /* Something was taken out: all is told once more. */
    meeting.state.turn = 0;
    meeting.polling.anew();
    return;
  }
  if (!seen || seen.turn !== state.turn) {
    meeting.changed = window.performance.now();
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

/* What was known with what is new; nothing if that is not all there is. */
function wholeMeeting(seen, news) {
  var known = {};
  (news.since && seen ? seen.entries : []).concat(news.entries).forEach(function (entry) {
    known[entry.id] = entry;
  });
  news.entries = Object.keys(known)
    .map(function (id) {
      return known[id];
    })
    .sort(function (one, other) {
      return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
    });
  return news.since && news.entries.length !== news.counts.questions + news.counts.suggestions + news.counts.kudos ? null : news;
}

/* One wish; of two who press at once the second is told, and sees what holds. */
function wishMeeting(meeting, path, wish, method) {
  return ask(method || "POST", meetingPath(meeting, path), wish)
    .then(readJson)
    .then(
      function (state) {
        meetingTold(meeting, state);
        return true;
      },
      function (failure) {
        sayRefusal(failure);
        meeting.polling.now();
        return false;
      }
    );
}

/* One after the other: who presses twice in a hurry is not overtaken by themselves. */
function stepMeeting(meeting, step, more) {
  meeting.stepped = meeting.stepped.then(function () {
    return wishMeeting(meeting, "/steps", Object.assign({ version: meeting.state.version, step: step }, more));
  });
  return meeting.stepped;
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
  return ask("POST", meetingPath(meeting, "/entries"), entry)
    .then(readJson)
    .then(
      function (state) {
        meetingTold(meeting, state);
        return true;
      },
      function (failure) {
        if (failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429) {
          giveBack(meeting, entry);
          sayRefusal(failure);
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
  meeting.kept.waiting.shift();
  putBack(meeting, entry.kind, entry.text);
  meeting.room.show();
}

/* Words that nobody sees any more are where they were typed. */
function putBack(meeting, kind, text) {
  var drafts = meeting.kept.drafts;
  drafts[kind] = drafts[kind] ? drafts[kind] + "\n" + text : text;
  meeting.kept.save();
}

/* What this person typed and the host has not said to have. */
function keptOf(pageId) {
  var key = "aftermath-meeting " + meta("remote-user") + " " + pageId;
  var kept = { waiting: [], drafts: {}, answers: {}, edits: {}, secrets: {}, form: {} };
  try {
    Object.assign(kept, JSON.parse(window.localStorage.getItem(key) || "{}"));
  } catch (unreadable) {
    /* Begins anew. */
  }
  kept.save = function () {
    try {
      window.localStorage.setItem(key, JSON.stringify(kept));
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
