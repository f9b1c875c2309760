/* The order of the group, worst first, with the acceptable line in it: moved by mouse, by buttons and by arrow keys. */

function tierOf(state, id) {
  return state.tiers.findIndex(function (tier) {
    return tier.indexOf(id) >= 0;
  });
}

/* Each wish names neighbours; nothing if it is at the end already. */
function wishUp(state, id) {
  var tier = id ? tierOf(state, id) : state.line;
  var mates = id ? matesOf(state, id) : [];
  if (mates.length > 0) {
    return { what: id, side: "before", target: mates[0] };
  }
  if (id && tier === state.line) {
    return { what: id, side: "before", target: "" };
  }
  return tier > 0 ? { what: id, side: "before", target: state.tiers[tier - 1][0] } : null;
}

function wishDown(state, id) {
  var tier = id ? tierOf(state, id) : state.line - 1;
  var mates = id ? matesOf(state, id) : [];
  if (mates.length > 0) {
    return { what: id, side: "after", target: mates[0] };
  }
  if (id && tier === state.line - 1) {
    return { what: id, side: "after", target: "" };
  }
  return tier + 1 < state.tiers.length ? { what: id, side: "after", target: state.tiers[tier + 1][0] } : null;
}

/* As bad as the one above. */
function wishTie(state, id) {
  var tier = tierOf(state, id);
  return tier > 0 && matesOf(state, id).length === 0 ? { what: id, side: "with", target: state.tiers[tier - 1][0] } : null;
}

function matesOf(state, id) {
  return state.tiers[tierOf(state, id)].filter(function (other) {
    return other !== id;
  });
}

function showOrder(place, board) {
  var state = board.state;
  place.hidden = !state.revealed;
  if (place.hidden) {
    return;
  }
  if (!place.firstChild) {
    place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.premortem.order")));
    place.appendChild(node("p", "description", AJS.I18n.getText("aftermath.premortem.order.hint"))).hidden = !state.takingPart;
    var made = place.appendChild(node("ul", "aftermath-session-entries aftermath-premortem-order"));
    attendDragging(made, board);
    attendKeys(made, board);
  }
  var list = place.lastChild;
  var items = [];
  state.tiers.forEach(function (tier, number) {
    if (number === state.line) {
      items.push(lineItem(list, board));
    }
    tier.forEach(function (id) {
      items.push(orderItem(list, board, scenarioOf(state, id), number, tier.length > 1));
    });
  });
  if (state.line === state.tiers.length) {
    items.push(lineItem(list, board));
  }
  arrange(list, items);
}

/* Elements that are put elsewhere lose the focus; whoever moves one by keyboard goes on with it. */
function arrange(list, items) {
  var focused = document.activeElement;
  items.forEach(function (item, number) {
    if (list.children[number] !== item) {
      list.insertBefore(item, list.children[number] || null);
    }
  });
  while (list.children.length > items.length) {
    list.lastChild.remove();
  }
  if (document.activeElement !== focused && list.contains(focused)) {
    focused.focus();
  }
}

function itemOf(list, key, make) {
  var item = Array.prototype.find.call(list.children, function (child) {
    return child.getAttribute("data-id") === key;
  });
  if (!item) {
    item = make();
    item.setAttribute("data-id", key);
  }
  return item;
}

function lineItem(list, board) {
  var item = itemOf(list, "", function () {
    var line = node("li", "aftermath-premortem-line");
    line.appendChild(node("span", "", AJS.I18n.getText("aftermath.premortem.line")));
    line.appendChild(node("span", "aftermath-premortem-moves"));
    return line;
  });
  once(item.lastChild, [board.state.takingPart], function () {
    moveTools(item.lastChild, board, "", AJS.I18n.getText("aftermath.premortem.line"));
  });
  return item;
}

function orderItem(list, board, scenario, tier, isTied) {
  var item = itemOf(list, scenario.id, function () {
    var made = node("li", "aftermath-session-entry aftermath-premortem-entry");
    made.parts = {};
    [["head", "div"], ["moves", "span"], ["rating", "div"], ["opinions", "p"], ["prompts", "details"], ["tools", "div"], ["forms", "div"]].forEach(function (each) {
      made.parts[each[0]] = made.appendChild(node(each[1]));
    });
    made.parts.moves.className = "aftermath-premortem-moves";
    made.parts.opinions.className = "aftermath-session-foot";
    return made;
  });
  var parts = item.parts;
  put(item, "data-tier", String(tier + 1));
  put(item, "data-open", String(scenario.open));
  put(item, "data-acceptable", String(scenario.acceptable));
  once(parts.head, [scenario.service, scenario.failure, scenario.period, scenario.kin, scenario.variant, scenario.by, scenario.acceptable, tier, isTied], function () {
    scenarioHead(parts.head, scenario, board.state);
    var place = String(tier + 1) + ". ";
    parts.head.firstChild.insertBefore(node("span", "aftermath-premortem-place", isTied ? AJS.I18n.getText("aftermath.premortem.tier.tied", String(tier + 1)) + " " : place), parts.head.firstChild.firstChild);
  });
  once(parts.moves, [board.state.takingPart, scenario.failure], function () {
    moveTools(parts.moves, board, scenario.id, scenario.failure);
  });
  showRating(parts.rating, board, scenario);
  showOpinions(parts.opinions, board, scenario);
  showPrompts(parts.prompts, board, scenario);
  once(parts.tools, [scenario.service, scenario.failure, scenario.period, scenario.kin, scenario.likely, board.state.takingPart, board.state.steering, board.state.scenarios.length], function () {
    scenarioTools(parts.tools, parts.forms, board, scenario);
  });
  return item;
}

function moveTools(place, board, id, words) {
  if (!board.state.takingPart) {
    return;
  }
  var handle = place.appendChild(node("span", "aftermath-premortem-handle", "⠿"));
  handle.draggable = true;
  handle.setAttribute("aria-hidden", "true");
  function button(sign, label, what, wishOf) {
    var made = place.appendChild(buttonOf("aftermath-premortem-move", sign));
    made.setAttribute("aria-label", label + ": " + words);
    made.title = label;
    made.setAttribute("data-move", what);
    made.addEventListener("click", function () {
      moveInOrder(board, function (state) {
        return wishOf(state, id);
      });
    });
  }
  button("↑", AJS.I18n.getText("aftermath.premortem.up"), "up", wishUp);
  button("↓", AJS.I18n.getText("aftermath.premortem.down"), "down", wishDown);
  if (id) {
    button("=", AJS.I18n.getText("aftermath.premortem.tie"), "tie", wishTie);
  }
}

function attendKeys(list, board) {
  list.addEventListener("keydown", function (event) {
    var wishOf = { ArrowUp: wishUp, ArrowDown: wishDown }[event.key];
    if (!wishOf || !event.target.hasAttribute("data-move")) {
      return;
    }
    event.preventDefault();
    var id = event.target.closest("li").getAttribute("data-id");
    moveInOrder(board, function (state) {
      return wishOf(state, id);
    });
  });
}

function attendDragging(list, board) {
  var dragged = null;
  function clear() {
    list.querySelectorAll("[data-drop]").forEach(function (item) {
      item.removeAttribute("data-drop");
    });
  }
  list.addEventListener("dragstart", function (event) {
    if (event.target.classList && event.target.classList.contains("aftermath-premortem-handle")) {
      dragged = event.target.closest("li").getAttribute("data-id");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged);
    }
  });
  function over(event) {
    var item = itemUnder(event);
    if (dragged === null || !item) {
      return;
    }
    event.preventDefault();
    clear();
    item.setAttribute("data-drop", sideOf(event, item, dragged));
  }
  list.addEventListener("dragenter", over);
  list.addEventListener("dragover", over);
  list.addEventListener("drop", function (event) {
    var item = itemUnder(event);
    if (dragged === null || !item) {
      return;
    }
    event.preventDefault();
    var wish = { what: dragged, side: sideOf(event, item, dragged), target: item.getAttribute("data-id") };
    if (wish.what !== wish.target) {
      moveInOrder(board, function (state) {
        return (wish.what && tierOf(state, wish.what) < 0) || (wish.target && tierOf(state, wish.target) < 0) ? null : wish;
      });
    }
  });
  list.addEventListener("dragend", function () {
    dragged = null;
    clear();
  });
}

/* What is dragged over may be a text, which has no closest. */
function itemUnder(event) {
  return (event.target.nodeType === 1 ? event.target : event.target.parentNode).closest("li");
}

/* The upper part of a scenario is before it, the lower after it, the middle ties with it; nothing ties with the line. */
function sideOf(event, item, dragged) {
  var box = item.getBoundingClientRect();
  var part = (event.clientY - box.top) / box.height;
  if (!dragged || !item.getAttribute("data-id")) {
    return part < 0.5 ? "before" : "after";
  }
  return part < 0.33 ? "before" : part > 0.67 ? "after" : "with";
}
