/*
 * The board of a premortem: everybody's window asks for what its person may see by now.
 */

/* Milliseconds between two questions. */
var PREMORTEM_PACE = { before: 5000, ended: 8000 };
var PREMORTEM_LIVELY = 1000;

function startPremortem(root) {
  root.querySelectorAll("[data-aftermath=premortem-board][data-watched=true]").forEach(function (place) {
    var pageId = place.getAttribute("data-page-id");
    var board = {
      path: "/rest/aftermath/1.0/premortems/" + encodeURIComponent(pageId),
      entries: "/scenarios",
      kept: keptOf("premortem " + pageId),
      state: null,
      since: 0,
      pace: function () {
        return (board.state && PREMORTEM_PACE[board.state.block]) || PREMORTEM_LIVELY;
      },
      told: function (state) {
        premortemTold(board, state);
      },
      takes: function () {
        return board.state;
      },
      giveBack: function (scenario, failure) {
        board.kept.drafts = scenario;
        board.kept.save();
        board.room.show();
        board.room.refused(failure);
      },
      refused: sayFailure,
      moving: Promise.resolve(),
    };
    board.room = premortemRoom(place, board);
    openLive(board);
  });
}

function premortemTold(board, state) {
  if (board.state && state.version < board.state.version) {
    /* An answer that others overtook on its way. */
    return;
  }
  showLive(board, state, state.scenarios);
}

function scenarioOf(state, id) {
  return state.scenarios.find(function (scenario) {
    return scenario.id === id;
  });
}

function changeScenario(board, scenario, step, more) {
  var now = scenarioOf(board.state, scenario.id) || scenario;
  return wishLive(board, "/scenarios/" + now.id, Object.assign({ version: now.version, step: step }, more));
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
