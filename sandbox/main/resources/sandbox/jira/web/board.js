/* Moves cards: by dragging them, or by each card's menu. A move is a step of the workflow. */
window.AJS.toInit(function () {
  "use strict";
  var board = document.getElementById("gh");
  if (!board || board.getAttribute("data-may-move") !== "true") {
    return;
  }
  var dragged = null;

  function text(name, key, column) {
    return board.getAttribute("data-text-" + name).replace("{0}", key).replace("{1}", column);
  }

  function count() {
    board.querySelectorAll(".ghx-column").forEach(function (column) {
      column.querySelector(".ghx-qty").textContent = column.querySelectorAll(".ghx-issue").length;
    });
  }

  function place(card, column) {
    column.querySelector(".ghx-cards").appendChild(card);
    card.setAttribute("data-status-id", column.getAttribute("data-status-id"));
    var menu = card.querySelector(".ghx-move");
    menu.open = false;
    mark(card);
    count();
  }

  /* A card cannot be moved to where it is. */
  function mark(card) {
    card.querySelectorAll("[data-move-to]").forEach(function (button) {
      button.disabled = button.getAttribute("data-move-to") === card.getAttribute("data-status-id");
    });
  }

  function reasons(response) {
    return response.json().then(function (body) {
      return (body.errorMessages || []).concat(Object.keys(body.errors || {}).map(function (field) {
        return body.errors[field];
      })).join(" ");
    }, function () {
      return "";
    });
  }

  function flag(type, title, body) {
    var content = document.createElement("span");
    content.textContent = body;
    var heading = document.createElement("span");
    heading.textContent = title;
    window.AJS.flag({ type: type, title: heading.innerHTML, body: content.innerHTML, close: type === "success" ? "auto" : "manual" });
  }

  function send(key, transition) {
    return window.fetch(window.AJS.contextPath() + "/rest/api/2/issue/" + encodeURIComponent(key) + "/transitions", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ transition: { id: transition } })
    });
  }

  function move(card, column) {
    var key = card.getAttribute("data-issue-key");
    var from = card.closest(".ghx-column");
    var before = card.nextSibling;
    if (from === column || card.hasAttribute("data-busy")) {
      return;
    }
    card.setAttribute("data-busy", "");
    place(card, column);
    send(key, column.getAttribute("data-transition")).then(function (response) {
      return response.ok ? null : reasons(response);
    }, function () {
      return "";
    }).then(function (why) {
      card.removeAttribute("data-busy");
      if (why === null) {
        flag("success", text("moved", key, column.getAttribute("data-status")), "");
      } else {
        place(card, from);
        from.querySelector(".ghx-cards").insertBefore(card, before);
        flag("error", text("failed", key, ""), why);
      }
      card.focus();
    });
  }

  board.querySelectorAll(".ghx-issue").forEach(mark);

  board.addEventListener("dragstart", function (event) {
    dragged = event.target.closest(".ghx-issue");
    if (dragged) {
      event.dataTransfer.setData("text/plain", dragged.getAttribute("data-issue-key"));
      event.dataTransfer.effectAllowed = "move";
      dragged.classList.add("ghx-dragging");
    }
  });

  function clear() {
    board.querySelectorAll(".ghx-drop").forEach(function (column) { column.classList.remove("ghx-drop"); });
  }

  board.addEventListener("dragover", function (event) {
    var column = event.target.closest(".ghx-column");
    if (dragged && column) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      clear();
      column.classList.add("ghx-drop");
    }
  });

  board.addEventListener("drop", function (event) {
    var column = event.target.closest(".ghx-column");
    if (dragged && column) {
      event.preventDefault();
      move(dragged, column);
    }
  });

  board.addEventListener("dragend", function () {
    clear();
    if (dragged) {
      dragged.classList.remove("ghx-dragging");
      dragged = null;
    }
  });

  board.addEventListener("click", function (event) {
    var button = event.target.closest("[data-move-to]");
    if (button) {
      var wanted = button.getAttribute("data-move-to");
      move(button.closest(".ghx-issue"), board.querySelector(".ghx-column[data-status-id='" + wanted + "']"));
    }
  });
});
