/* Whoever is in our parts of a page with the keyboard stays there, or goes on nearby, when that is taken away or made anew. */

var OURS = '[class^="aftermath-"], [class*=" aftermath-"], [data-aftermath]';
var STOPS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
var LOOK_EACH = 250;
var LOOKS_AT_SHUT = 16;
var KEPT = "aftermath-focus";

function startKeeping() {
  var spot = null;
  var looks = 0;
  var looking = 0;

  function at(part) {
    spot = isNowhere(part) ? null : spotOf(part, spot);
    looks = 0;
    window.clearInterval(looking);
    looking = spot && spot.isOurs ? window.setInterval(look, LOOK_EACH) : 0;
  }

  /* What cannot be pressed for a moment, because it was, is waited for. */
  function look() {
    if (document.hidden || !isNowhere(document.activeElement)) {
      looks = 0;
    } else if (isThere(spot.stop)) {
      goTo(spot.stop);
    } else if (!isShut(spot.stop) || ++looks > LOOKS_AT_SHUT) {
      leadOn(spot);
    }
  }

  document.addEventListener("focusin", function (event) {
    at(event.target);
  });
  /* Who points elsewhere, leaves. */
  document.addEventListener("pointerdown", function () {
    window.setTimeout(function () {
      at(document.activeElement);
    });
  });
  window.addEventListener("pagehide", function () {
    keepForReload(spot);
  });
  var kept = keptForReload();
  if (kept) {
    goBackTo(kept);
  }
}

/* What is done in a dialog often ends with the page loaded anew. */
function keepForReload(spot) {
  var last = spot && spot.dialog ? spot.before : spot;
  try {
    window.sessionStorage.setItem(KEPT, last && last.isOurs ? window.location.href + "\n" + last.looks : "");
  } catch (noStorage) {
    /* then they begin at the top, as with any page */
  }
}

function keptForReload() {
  try {
    var kept = window.sessionStorage.getItem(KEPT) || "";
    var loaded = window.performance.getEntriesByType("navigation")[0];
    var here = window.location.href + "\n";
    return loaded && loaded.type === "reload" && kept.indexOf(here) === 0 ? kept.substring(here.length) : "";
  } catch (noStorage) {
    return "";
  }
}

/* Parts that scripts make come some time after the page. */
function goBackTo(kept) {
  var looks = 0;
  var looking = window.setInterval(function () {
    if (++looks > LOOKS_AT_SHUT || !isNowhere(document.activeElement)) {
      window.clearInterval(looking);
      return;
    }
    var same = stopsIn(document).filter(isThere).find(function (stop) {
      return looksOf(stop) === kept;
    });
    if (same) {
      goTo(same);
    }
  }, LOOK_EACH);
}

function isNowhere(part) {
  return !part || part === document.body || part === document.documentElement;
}

function isShown(part) {
  return part.isConnected && part.getClientRects().length > 0;
}

function isThere(part) {
  return isShown(part) && !part.disabled;
}

function isShut(part) {
  return isShown(part) && part.disabled;
}

/* What has the focus, what is around it and along with it, and for a dialog where it was opened. */
function spotOf(stop, last) {
  var places = [];
  for (var place = stop.parentElement; place && place !== document.body; place = place.parentElement) {
    places.push(place);
  }
  var dialog = stop.closest("[role=dialog]");
  return {
    stop: stop,
    isOurs: Boolean(stop.closest(OURS)),
    looks: looksOf(stop),
    places: places,
    along: stopsIn(stop.closest("[data-aftermath], [role=dialog]") || stop.parentElement),
    dialog: dialog,
    before: dialog && last ? (last.dialog === dialog ? last.before : last) : null,
  };
}

function stopsIn(place) {
  return Array.prototype.slice.call(place.querySelectorAll(STOPS));
}

/* What is the same when it was made anew. */
function looksOf(stop) {
  var line = stop.closest("[data-uid], [data-aftermath-row], [data-id]");
  return [line ? line.getAttribute("data-uid") || line.getAttribute("data-aftermath-row") || line.getAttribute("data-id") : "", stop.tagName]
    .concat(
      Array.prototype.filter
        .call(stop.attributes, function (attribute) {
          return /^(data-|aria-label$|name$|href$)/.test(attribute.name);
        })
        .map(function (attribute) {
          return attribute.name + "=" + attribute.value;
        })
        .sort(),
      stop.matches("input, select, textarea") ? "" : stop.textContent.replace(/\s+/g, " ").trim()
    )
    .join("|");
}

function leadOn(spot) {
  var place = spot.places.find(isShown);
  if (place) {
    goTo(nextIn(place, spot) || place);
  } else if (spot.before && isThere(spot.before.stop)) {
    goTo(spot.before.stop);
  } else if (spot.before) {
    leadOn(spot.before);
  }
}

/* The same made anew; else what was nearest, before it rather than behind it; of a part of ours that is all new the first. */
function nextIn(place, spot) {
  var there = stopsIn(place).filter(isThere);
  var same = there.find(function (stop) {
    return looksOf(stop) === spot.looks;
  });
  var from = spot.along.indexOf(spot.stop);
  var nearest = spot.along
    .filter(function (stop) {
      return there.indexOf(stop) >= 0;
    })
    .sort(function (one, other) {
      return farFrom(one) - farFrom(other);
    })[0];

  function farFrom(stop) {
    var steps = spot.along.indexOf(stop) - from;
    return steps < 0 ? -2 * steps - 1 : 2 * steps;
  }

  return same || nearest || (place.closest(OURS) && there[0]);
}

function goTo(part) {
  if (!part.matches(STOPS) && !part.hasAttribute("tabindex")) {
    part.tabIndex = -1;
  }
  part.focus({ preventScroll: true });
}
