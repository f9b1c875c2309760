/*
 * The review meeting, as it is held: opened from the status card, live in everybody's window. What is typed is kept in the
 * browser until the host has it, and sent again with the same id after a lost connection.
 */

/* Milliseconds to the next question. */
var REVIEW_PACE = { none: 5000, open: 1000, ended: 15000 };

var reviews = [];

function startReview(root) {
  root.querySelectorAll("[data-aftermath=review-meeting]").forEach(function (place) {
    reviews.push(followReview(place, place.getAttribute("data-page-id")));
  });
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-review]");
    if (button) {
      openReview(button.getAttribute("data-aftermath-review"));
    }
  });
}

function followReview(place, pageId) {
  var meeting = {
    path: "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/review-meeting",
    kept: keptOf("review " + pageId),
    state: null,
    sending: false,
    since: 0,
  };
  meeting.room = reviewRoom(place, meeting);
  meeting.polling = poll(
    meeting.path,
    function (state) {
      reviewTold(meeting, state);
      sendMinutes(meeting);
    },
    function () {
      meeting.room.reached(true);
      sendMinutes(meeting);
    },
    function () {
      meeting.room.reached(false);
    },
    function () {
      return REVIEW_PACE[meeting.state ? meeting.state.phase : "none"];
    }
  );
  meeting.polling.now();
  window.setInterval(meeting.room.tick, 1000);
  return meeting;
}

function reviewTold(meeting, state) {
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
function wishReview(meeting, path, wish) {
  return ask("POST", meeting.path + path, wish)
    .then(readJson)
    .then(
      function (state) {
        reviewTold(meeting, state);
      },
      function (failure) {
        sayRefusal(failure);
        meeting.polling.now();
      }
    );
}

function stepReview(meeting, step, more) {
  return wishReview(meeting, "/steps", Object.assign({ version: meeting.state.version, step: step }, more));
}

/* In the order in which they were typed. What the host refuses goes back to where it was typed. */
function sendMinutes(meeting) {
  var entry = meeting.kept.waiting[0];
  if (!entry || meeting.sending) {
    return Promise.resolve();
  }
  meeting.sending = true;
  return ask("POST", meeting.path + "/entries", entry)
    .then(readJson)
    .then(
      function (state) {
        reviewTold(meeting, state);
        return true;
      },
      function (failure) {
        if (failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429) {
          meeting.kept.waiting.shift();
          putBack(meeting, entry.kind, entry.text);
          meeting.room.show();
          sayRefusal(failure);
          return true;
        }
        meeting.room.reached(false);
        return false;
      }
    )
    .then(function (went) {
      meeting.sending = false;
      return went ? sendMinutes(meeting) : undefined;
    });
}

function openReview(pageId) {
  var place = document.querySelector('[data-aftermath=review-meeting][data-page-id="' + Number(pageId) + '"]');
  if (place) {
    place.hidden = false;
    place.scrollIntoView();
    place.focus();
  }
}

/* The newest there is of the follow-ups, whoever asked for it. */
function hearFollowUps(followUps) {
  reviews.forEach(function (meeting) {
    meeting.followUps = followUps;
    meeting.room.show();
  });
}

function reviewItems() {
  return [
    ["timeline", AJS.I18n.getText("aftermath.meeting.item.timeline")],
    ["unusual", AJS.I18n.getText("aftermath.meeting.item.unusual")],
    ["notice", AJS.I18n.getText("aftermath.meeting.item.notice")],
    ["customers", AJS.I18n.getText("aftermath.meeting.item.customers")],
    ["actions", AJS.I18n.getText("aftermath.meeting.item.actions")],
  ];
}

function reviewItemWords(item) {
  return reviewItems()[reviewPlace(item)][1];
}

function reviewPlace(item) {
  return reviewItems().findIndex(function (each) {
    return each[0] === item;
  });
}

function reviewQuestions(item) {
  return {
    timeline: [AJS.I18n.getText("aftermath.review.ask.timeline.1"), AJS.I18n.getText("aftermath.review.ask.timeline.2")],
    unusual: [AJS.I18n.getText("aftermath.review.ask.unusual.1"), AJS.I18n.getText("aftermath.review.ask.unusual.2")],
    notice: [
      AJS.I18n.getText("aftermath.review.ask.notice.1"),
      AJS.I18n.getText("aftermath.review.ask.notice.2"),
      AJS.I18n.getText("aftermath.review.ask.notice.3"),
    ],
    customers: [AJS.I18n.getText("aftermath.review.ask.customers.1"), AJS.I18n.getText("aftermath.review.ask.customers.2")],
    actions: [
      AJS.I18n.getText("aftermath.review.ask.actions.1"),
      AJS.I18n.getText("aftermath.review.ask.actions.2"),
      AJS.I18n.getText("aftermath.review.ask.actions.3"),
    ],
  }[item];
}
