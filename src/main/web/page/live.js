/*
 * A room that many have open at once. What is typed there is kept in the browser until the host has it, and sent again with
 * the same id after a lost connection, so that nothing is lost and nothing is there twice; everybody's window asks for what
 * changed. Of a room it needs:
 *   path, and entries: where entries are sent, below it
 *   kept: what this person typed; state: what the host said last, if anything; since: when its clock began, by this window's
 *   query(): optional; what every path ends with
 *   pace(): milliseconds to the next question
 *   told(state): what holds now
 *   takes(): whether entries can be sent now
 *   giveBack(entry, failure): what the host refused, which is no longer kept, goes back to where it was typed
 *   refused(failure): tells whoever pressed why not
 *   room: what it looks like, with show, tick and reached
 */

function openLive(live) {
  live.polling = poll(
    function () {
      return liveAddress(live, "");
    },
    function (state) {
      live.told(state);
      sendTyped(live);
    },
    function () {
      live.room.reached(true);
      sendTyped(live);
    },
    function () {
      live.room.reached(false);
    },
    live.pace
  );
  live.polling.now();
  window.setInterval(live.room.tick, 1000);
}

function liveAddress(live, path) {
  return live.path + path + (live.query ? live.query() : "");
}

/* Shows what holds; what the host has by now is no longer kept here. */
function showLive(live, state, entries) {
  live.state = state;
  live.since = window.performance.now() - state.elapsed;
  live.kept.waiting = live.kept.waiting.filter(function (entry) {
    return !entries.some(function (told) {
      return told.id === entry.id;
    });
  });
  live.kept.save();
  live.room.show();
  live.room.reached(true);
}

/* One wish; of two who press at once the second is told, and sees what holds. */
function wishLive(live, path, wish, method) {
  return ask(method || "POST", liveAddress(live, path), wish)
    .then(readJson)
    .then(
      function (state) {
        live.told(state);
        return true;
      },
      function (failure) {
        live.refused(failure);
        live.polling.now();
        return false;
      }
    );
}

function stepLive(live, step, more) {
  return wishLive(live, "/steps", Object.assign({ version: live.state.version, step: step }, more));
}

function addTyped(live, entry) {
  live.kept.waiting.push(entry);
  live.kept.save();
  live.room.show();
  return sendTyped(live);
}

/* In the order in which they were typed. */
function sendTyped(live) {
  var entry = live.kept.waiting[0];
  if (!entry || live.sending || !live.takes()) {
    return Promise.resolve();
  }
  live.sending = true;
  return ask("POST", liveAddress(live, live.entries), entry)
    .then(readJson)
    .then(
      function (state) {
        live.told(state);
        return true;
      },
      function (failure) {
        if (failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429) {
          live.kept.waiting.shift();
          live.giveBack(entry, failure);
          return true;
        }
        live.room.reached(false);
        return false;
      }
    )
    .then(function (went) {
      live.sending = false;
      return went ? sendTyped(live) : undefined;
    });
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

/* Words that nobody sees any more are where they were typed. */
function putBack(live, kind, text) {
  var drafts = live.kept.drafts;
  drafts[kind] = drafts[kind] ? drafts[kind] + "\n" + text : text;
  live.kept.save();
}

function giveBackWords(live, entry, failure) {
  putBack(live, entry.kind, entry.text);
  live.room.show();
  sayRefusal(failure);
}

/* The places of a room, made once, by name. */
function partsOf(at) {
  var parts = {};
  parts.add = function (name, element, className) {
    parts[name] = at.appendChild(node(element, className));
    return parts[name];
  };
  parts.reached = function (live, isReached) {
    setWords(parts.away, isReached ? "" : AJS.I18n.getText("aftermath.session.away", String(live.kept.waiting.length)));
  };
  return parts;
}

/* How much is left of the minutes that a step has; once they are up it is said once. */
function showLeft(parts, live, minutes, words) {
  if (!minutes) {
    parts.clock.textContent = "";
    return;
  }
  var left = Math.ceil((minutes * 60000 - (window.performance.now() - live.since)) / 1000);
  parts.clock.textContent = left > 0 ? clockWords(left) : AJS.I18n.getText("aftermath.session.clock.over", clockWords(-left));
  parts.clock.classList.toggle("aftermath-session-over", left <= 0);
  if (left <= 0 && !live.room.late) {
    live.room.late = true;
    parts.news.textContent = AJS.I18n.getText("aftermath.session.clock.up", words);
  }
}

function setWords(place, words) {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
