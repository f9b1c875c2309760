/*
 * Asks again and again while somebody looks. A hidden tab asks nothing; a host in trouble is asked ever less often. The
 * answer's tag goes back with the next question, so that an unchanged page costs next to nothing.
 */

var EVERY = 2500;
var AT_MOST = 30000;

/*
 * @param path or a function that tells it
 * @param every optional: how many milliseconds to the next question, if all is well
 */
function poll(path, changed, unchanged, failed, every) {
  var interval = every || function () {
    return EVERY;
  };
  var tag = "";
  var pause = interval();
  var timer = 0;
  var asking = false;

  function later() {
    window.clearTimeout(timer);
    if (!document.hidden) {
      timer = window.setTimeout(now, pause);
    }
  }

  function now() {
    if (asking || document.hidden) {
      return;
    }
    asking = true;
    ask("GET", typeof path === "function" ? path() : path, undefined, tag ? { "If-None-Match": tag } : {})
      .then(answered)
      .then(
        function () {
          pause = interval();
        },
        function (failure) {
          pause = Math.min(pause * 2, interval() * 12, AT_MOST);
          failed(failure);
        }
      )
      .then(function () {
        asking = false;
        later();
      });
  }

  function answered(response) {
    if (response.status === 304) {
      tag = response.headers.get("ETag") || tag;
      unchanged();
      return undefined;
    }
    return readJson(response).then(function (answer) {
      tag = response.headers.get("ETag") || "";
      changed(answer);
    });
  }

  document.addEventListener("visibilitychange", function () {
    pause = interval();
    if (document.hidden) {
      window.clearTimeout(timer);
    } else {
      now();
    }
  });
  window.addEventListener("online", now);
  later();
  function anew() {
    tag = "";
    now();
  }
  return { now: now, anew: anew };
}
