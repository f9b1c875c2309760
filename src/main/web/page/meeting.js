/*
 * The writing meeting, live in everybody's window.
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
      entries: "/entries",
      state: null,
      /* With what is known already, so that only what changed since is told. */
      query: function () {
        return "?since=" + (meeting.state ? meeting.state.turn : 0);
      },
      pace: function () {
        return meetingPace(meeting);
      },
      told: function (news) {
        meetingTold(meeting, news);
      },
      takes: function () {
        return meeting.state && meeting.state.phase !== "none";
      },
      giveBack: function (entry, failure) {
        giveBackWords(meeting, entry, failure);
      },
      refused: sayRefusal,
      stepped: Promise.resolve(),
      since: 0,
      touched: window.performance.now(),
      changed: window.performance.now(),
    };
    meeting.room = meetingRoom(place, meeting);
    openLive(meeting);
    startTouching(meeting);
    showPlace(place);
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
  keepInView(shown);
  /* Until then the browser goes back to where the reader was. */
  window.addEventListener("load", function () {
    shown.scrollIntoView();
    history.scrollRestoration = "auto";
  });
}

/* For some seconds, while what is above still grows; whoever does something has found the place. */
function keepInView(place) {
  var growth = new ResizeObserver(function () {
    place.scrollIntoView();
  });
  function stop() {
    growth.disconnect();
  }
  ["wheel", "touchstart", "mousedown", "keydown"].forEach(function (doing) {
    window.addEventListener(doing, stop, { once: true, passive: true });
  });
  window.setTimeout(stop, 5000);
  growth.observe(document.body);
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
  showLive(meeting, state, state.entries);
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

/* One after the other: who presses twice in a hurry is not overtaken by themselves. */
function stepMeeting(meeting, step, more) {
  meeting.stepped = meeting.stepped.then(function () {
    return stepLive(meeting, step, more);
  });
  return meeting.stepped;
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
