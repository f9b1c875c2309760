/*
 * Shows what others added, changed or took off the page, without a reload: the host prints the page anew, and the places
 * of follow-ups are taken from it. Nothing is exchanged under the hands of whoever works there.
 */

var renewal = { seen: null, asked: false, busy: false };

/* What the page says of its follow-ups; what becomes of their tickets is shown without this. */
function saidOf(followUps) {
  return followUps
    .map(function (line) {
      return line.uid + " " + line.revision;
    })
    .join("\n");
}

function noticeWords(root, followUps) {
  var words = saidOf(followUps);
  var missed = renewal.seen === null ? !showsAll(root, followUps) : renewal.seen !== words;
  renewal.seen = words;
  renewal.asked = renewal.asked || missed;
  renew(root);
}

function showsAll(root, followUps) {
  var table = root.querySelector("[data-aftermath=progress]");
  return (
    !table ||
    (table.querySelectorAll("[data-aftermath-row]").length === followUps.length &&
      followUps.every(function (line) {
        return placesOf(table, line.uid).length > 0;
      }))
  );
}

function renew(root) {
  if (!renewal.asked || renewal.busy || isWorkedOn(root)) {
    return;
  }
  renewal.busy = true;
  window
    .fetch(window.location.href, { credentials: "same-origin", headers: { Accept: "text/html" } })
    .then(function (response) {
      return response.ok ? response.text() : "";
    })
    .then(
      function (html) {
        if (html && !isWorkedOn(root)) {
          exchange(root, new DOMParser().parseFromString(html, "text/html"));
          renewal.asked = false;
        }
      },
      function () {
        /* Asked again with the next answer. */
      }
    )
    .then(function () {
      renewal.busy = false;
    });
}

function isWorkedOn(root) {
  var at = document.activeElement;
  return Boolean(root.querySelector(".aui-dialog2[open]") || (at && at.closest(".aui-dialog2, [data-aftermath=progress], [data-aftermath=follow-up]")));
}

function exchange(root, fresh) {
  var tables = fresh.querySelectorAll("[data-aftermath=progress]");
  root.querySelectorAll("[data-aftermath=progress]").forEach(function (table, number) {
    if (tables[number]) {
      table.replaceWith(document.importNode(tables[number], true));
    }
  });
  root.querySelectorAll("[data-aftermath=follow-up]").forEach(function (place) {
    var now = fresh.getElementById("follow-up-" + place.getAttribute("data-uid"));
    if (now) {
      place.replaceWith(document.importNode(now, true));
    }
  });
}
