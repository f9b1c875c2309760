/*
 * The board of a premortem: everybody's window asks for what its person may see by now. A scenario that was typed is kept
 * in the browser until the host has it, and sent again with the same id after a lost connection.
 */

/* Milliseconds between two questions. */
var PREMORTEM_PACE = { before: 5000, ended: 8000 };
var PREMORTEM_LIVELY = 1000;

function startPremortem(root) {
  root.querySelectorAll("[data-aftermath=premortem-board][data-watched=true]").forEach(function (place) {
    var pageId = place.getAttribute("data-page-id");
    var board = {
      path: "/rest/aftermath/1.0/premortems/" + encodeURIComponent(pageId),
      kept: keptOf("premortem " + pageId),
      state: null,
      since: 0,
      sending: false,
      moving: Promise.resolve(),
    };
    board.room = premortemRoom(place, board);
    board.polling = poll(
      board.path,
      function (state) {
        premortemTold(board, state);
        sendScenarios(board);
      },
      function () {
        board.room.reached(true);
        sendScenarios(board);
      },
      function () {
        board.room.reached(false);
      },
      function () {
        return (board.state && PREMORTEM_PACE[board.state.block]) || PREMORTEM_LIVELY;
      }
    );
    board.polling.now();
    window.setInterval(board.room.tick, 1000);
  });
}

function premortemTold(board, state) {
  if (board.state && state.version < board.state.version) {
    /* An answer that others overtook on its way. */
    return;
  }
  board.state = state;
  board.since = window.performance.now() - state.elapsed;
  board.kept.waiting = board.kept.waiting.filter(function (scenario) {
    return !scenarioOf(state, scenario.id);
  });
  board.kept.save();
  board.room.show();
  board.room.reached(true);
}

function scenarioOf(state, id) {
  return state.scenarios.find(function (scenario) {
    return scenario.id === id;
  });
}

/* One wish; who was slower than somebody else is told, and sees what holds. */
function wishPremortem(board, path, wish) {
  return ask("POST", board.path + path, wish)
    .then(readJson)
    .then(
      function (state) {
        premortemTold(board, state);
        return true;
      },
      function (failure) {
        sayFailure(failure);
        board.polling.now();
        return false;
      }
    );
}

function stepPremortem(board, step, more) {
  return wishPremortem(board, "/steps", Object.assign({ version: board.state.version, step: step }, more));
}

function changeScenario(board, scenario, step, more) {
  var now = scenarioOf(board.state, scenario.id) || scenario;
  return wishPremortem(board, "/scenarios/" + now.id, Object.assign({ version: now.version, step: step }, more));
}

function addScenario(board, scenario) {
  board.kept.waiting.push(scenario);
  board.kept.save();
  board.room.show();
  return sendScenarios(board);
}

/* In the order in which they were typed. What the host refuses goes back to where it was typed. */
function sendScenarios(board) {
  var scenario = board.kept.waiting[0];
  if (!scenario || board.sending || !board.state) {
    return Promise.resolve();
  }
  board.sending = true;
  return ask("POST", board.path + "/scenarios", scenario)
    .then(readJson)
    .then(
      function (state) {
        premortemTold(board, state);
        return true;
      },
      function (failure) {
        if (failure.status >= 400 && failure.status < 500 && failure.status !== 401 && failure.status !== 429) {
          board.kept.waiting.shift();
          board.kept.drafts = scenario;
          board.kept.save();
          board.room.show();
          board.room.refused(failure);
          return true;
        }
        board.room.reached(false);
        return false;
      }
    )
    .then(function (went) {
      board.sending = false;
      return went ? sendScenarios(board) : undefined;
    });
}

/*
 * One after the other, each meant for the order as it is shown by then. Who was overtaken asks again with the same wish: it
 * names neighbours, so it means the same after others have moved theirs. The wish is asked for with the state of then, and
 * may be none.
 */
function moveInOrder(board, wishOf) {
  board.moving = board.moving.then(function () {
    var wish = wishOf(board.state);
    return wish ? sendMove(board, wish, 5) : undefined;
  });
  return board.moving;
}

function sendMove(board, wish, attempts) {
  return ask("POST", board.path + "/order", Object.assign({ version: board.state.version }, wish))
    .then(readJson)
    .then(
      function (state) {
        premortemTold(board, state);
        board.room.moved(wish);
      },
      function (failure) {
        var errors = (failure.answer && failure.answer.errors) || [];
        if (failure.status !== 409 || attempts === 0 || !errors.length || errors[0].key !== "aftermath.premortem.outpaced") {
          sayFailure(failure);
          board.polling.now();
          return undefined;
        }
        return getJson(board.path).then(function (state) {
          premortemTold(board, state);
          return sendMove(board, wish, attempts - 1);
        }, sayFailure);
      }
    );
}
