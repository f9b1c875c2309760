/* How it stands with each peer. Nobody is asked across the wire for it: the host tells what it knows. */

var PEERS = "/rest/aftermath/1.0/peers";
var LOOK_AGAIN = 10000;

function startPeers(root) {
  var place = root.querySelector("[data-aftermath-peers]");

  function look() {
    return getJson(PEERS).then(
      function (all) {
        showPeers(place, all, root.getAttribute("data-pairs") === "true");
        showWork(root.querySelector("[data-aftermath-work]"), all);
      },
      function (failure) {
        if (place.querySelector(".aftermath-peer")) {
          return;
        }
        place.textContent = "";
        place.appendChild(node("p", "error")).setAttribute("role", "alert");
        place.lastChild.textContent = AJS.I18n.getText("aftermath.script.peers.failed", failure.status || 0);
      }
    );
  }

  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-pair]");
    if (button) {
      button.disabled = true;
      pair().then(look);
    }
  });
  look();
  window.setInterval(function () {
    if (!document.hidden && !place.contains(document.activeElement)) {
      look();
    }
  }, LOOK_AGAIN);
}

function pair() {
  return ask("POST", "/rest/aftermath/1.0/pairing", {})
    .then(readJson)
    .then(function () {
      say("success", AJS.I18n.getText("aftermath.script.peers.paired"), "");
    }, sayFailure);
}

function showPeers(place, all, pairs) {
  place.textContent = "";
  if (all.peers.length === 0) {
    place.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.peers.none")));
  }
  all.peers.forEach(function (peer) {
    place.appendChild(peerCard(peer, all, pairs));
  });
}

function peerCard(peer, all, pairs) {
  var card = node("article", "aftermath-peer");
  card.setAttribute("data-peer", peer.peer || "");
  var head = card.appendChild(node("div", "aftermath-peer-head"));
  head.appendChild(node("h3", "", peer.url));
  head.appendChild(lozengeOf(peer));
  if (peer.trouble) {
    var box = card.appendChild(node("div", "aui-message aui-message-warning"));
    box.appendChild(node("p", "", peer.trouble.message));
  }
  card.appendChild(peerFacts(peer, all));
  if (pairs) {
    card.appendChild(pairButton(peer));
  } else {
    card.appendChild(node("p", "aftermath-peers-note", AJS.I18n.getText("aftermath.script.peers.elsewhere")));
  }
  return card;
}

function lozengeOf(peer) {
  if (!peer.paired) {
    return node("span", "aui-lozenge aui-lozenge-moved", AJS.I18n.getText("aftermath.script.peers.unpaired"));
  }
  return peer.trouble || peer.clockTooFar
    ? node("span", "aui-lozenge aui-lozenge-removed", AJS.I18n.getText("aftermath.script.peers.trouble"))
    : node("span", "aui-lozenge aui-lozenge-success", AJS.I18n.getText("aftermath.script.peers.fine"));
}

function pairButton(peer) {
  var words = peer.paired
    ? AJS.I18n.getText("aftermath.script.peers.rotate")
    : AJS.I18n.getText("aftermath.script.peers.pair");
  var button = node("button", "aui-button" + (peer.paired ? "" : " aui-button-primary"), words);
  button.type = "button";
  button.setAttribute("data-aftermath-pair", "");
  return button;
}

function peerFacts(peer, all) {
  var list = node("dl", "aftermath-peer-facts");
  fact(list, "heard", AJS.I18n.getText("aftermath.script.peers.heard"), agoOf(peer.heard));
  fact(list, "told", AJS.I18n.getText("aftermath.script.peers.told"), agoOf(peer.told));
  fact(list, "backlog", AJS.I18n.getText("aftermath.script.peers.backlog"), node("span", "", String(all.backlog)));
  fact(list, "clock", AJS.I18n.getText("aftermath.script.peers.clock"), clockOf(peer, all));
  if (peer.paired) {
    fact(list, "secret", AJS.I18n.getText("aftermath.script.peers.secret"), secretOf(peer));
  }
  if (peer.pausedUntil) {
    fact(list, "paused", AJS.I18n.getText("aftermath.script.peers.paused"), momentOf(peer.pausedUntil));
  }
  return list;
}

function fact(list, name, label, value) {
  var pairOf = list.appendChild(node("div"));
  pairOf.setAttribute("data-fact", name);
  pairOf.appendChild(node("dt", "", label));
  pairOf.appendChild(node("dd")).appendChild(value);
}

function clockOf(peer, all) {
  if (peer.clockDifferenceSeconds === undefined) {
    return node("span", "", AJS.I18n.getText("aftermath.script.peers.unknown"));
  }
  var seconds = peer.clockDifferenceSeconds;
  var words = AJS.I18n.getText("aftermath.script.peers.seconds", (seconds > 0 ? "+" : "") + seconds);
  return peer.clockTooFar
    ? node("strong", "", words + " " + AJS.I18n.getText("aftermath.script.peers.far", String(all.clockLimitSeconds)))
    : node("span", "", words);
}

function secretOf(peer) {
  var words = node("span");
  words.appendChild(momentOf(peer.since));
  if (peer.rotation === "overlap") {
    words.appendChild(document.createTextNode(" " + AJS.I18n.getText("aftermath.script.peers.overlap")));
  } else if (peer.rotation === "unconfirmed") {
    words.appendChild(document.createTextNode(" " + AJS.I18n.getText("aftermath.script.peers.unconfirmed")));
  }
  return words;
}
