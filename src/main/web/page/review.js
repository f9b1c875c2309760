/*
 * The review meeting, as it is held: opened from the status card, live in everybody's window.
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
    entries: "/entries",
    kept: keptOf("review " + pageId),
    state: null,
    since: 0,
    pace: function () {
      return REVIEW_PACE[meeting.state ? meeting.state.phase : "none"];
    },
    told: function (state) {
      reviewTold(meeting, state);
    },
    takes: function () {
      return true;
    },
    giveBack: function (entry, failure) {
      giveBackWords(meeting, entry, failure);
    },
    refused: sayRefusal,
  };
  meeting.room = reviewRoom(place, meeting);
  openLive(meeting);
  return meeting;
}

function reviewTold(meeting, state) {
  var seen = meeting.state;
  if (seen && (state.version < seen.version || state.entries.length < seen.entries.length)) {
    /* An answer that others overtook on its way. */
    return;
  }
  showLive(meeting, state, state.entries);
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
