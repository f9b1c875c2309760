/* The calendar of a space's review meetings: the reader's own secret address, made and taken back here. */

function startFeed(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-feed]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    var path = "/rest/aftermath/1.0/subscriptions/" + encodeURIComponent(button.getAttribute("data-aftermath-feed"));
    getJson(path)
      .then(function (known) {
        openFeed(path, known);
      })
      .catch(sayFailure)
      .then(function () {
        button.disabled = false;
      });
  });
}

function openFeed(path, known) {
  var dialog = feedDialog();
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);

  function send(method, where, done) {
    dialog.querySelectorAll("button").forEach(function (button) {
      button.disabled = true;
    });
    ask(method, path + where)
      .then(readJson)
      .then(done, function (failure) {
        sayFailure(failure);
        show(known);
      });
  }

  function ended() {
    var gone = { space: known.space, steward: known.steward };
    show(gone);
    say("success", AJS.I18n.getText("aftermath.script.feed.title"), escaped(AJS.I18n.getText("aftermath.script.feed.ended")));
  }

  function show(now) {
    known = now;
    showFeed(dialog, now);
    dialog.querySelector(now.address ? ".aftermath-feed-copy" : ".aftermath-feed-anew").focus();
    onFeedClick(dialog, "anew", function () {
      send("POST", "", show);
    });
    onFeedClick(dialog, "end", function () {
      send("DELETE", "", ended);
    });
    onFeedClick(dialog, "everybody", function () {
      send("DELETE", "/everybody", ended);
    });
    onFeedClick(dialog, "close", function () {
      layer.hide();
    });
    onFeedClick(dialog, "copy", function () {
      copyText(now.address).then(
        function () {
          say("success", "", escaped(AJS.I18n.getText("aftermath.script.feed.copied")));
        },
        function () {
          dialog.querySelector("input").select();
        }
      );
    });
  }

  layer.show();
  show(known);
}

function onFeedClick(dialog, name, work) {
  var button = dialog.querySelector(".aftermath-feed-" + name);
  if (button) {
    button.addEventListener("click", work);
  }
}

function feedDialog() {
  var title = AJS.I18n.getText("aftermath.script.feed.title");
  var dialog = node("section", "aui-dialog2 aui-dialog2-medium aui-layer aftermath-dialog aftermath-facts-dialog aftermath-feed-dialog");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  dialog.setAttribute("aria-label", title);
  dialog.appendChild(node("header", "aui-dialog2-header")).appendChild(node("h1", "aui-dialog2-header-main", title));
  var content = dialog.appendChild(node("div", "aui-dialog2-content"));
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.feed.what")));
  content.appendChild(node("div", "aftermath-feed-now")).setAttribute("aria-live", "polite");
  dialog.appendChild(node("footer", "aui-dialog2-footer")).appendChild(node("div", "aui-dialog2-footer-actions"));
  return dialog;
}

function showFeed(dialog, known) {
  var now = dialog.querySelector(".aftermath-feed-now");
  now.textContent = "";
  if (known.address) {
    now.appendChild(feedAddress(known.address));
  } else {
    now.appendChild(node("p", "", feedState(known)));
  }
  var actions = dialog.querySelector(".aui-dialog2-footer-actions");
  actions.textContent = "";
  var words = known.madeAt ? AJS.I18n.getText("aftermath.script.feed.anew") : AJS.I18n.getText("aftermath.script.feed.make");
  actions.appendChild(buttonOf((known.madeAt ? "" : "aui-button-primary ") + "aftermath-feed-anew", words));
  if (known.madeAt) {
    actions.appendChild(buttonOf("aftermath-feed-end", AJS.I18n.getText("aftermath.script.feed.end")));
  }
  if (known.steward) {
    actions.appendChild(buttonOf("aftermath-feed-everybody", AJS.I18n.getText("aftermath.script.feed.everybody")));
  }
  actions.appendChild(buttonOf("aui-button-link aftermath-feed-close", AJS.I18n.getText("aftermath.script.close")));
}

function feedState(known) {
  if (!known.madeAt) {
    return AJS.I18n.getText("aftermath.script.feed.none");
  }
  var since = new Date(known.madeAt).toLocaleString(meta("user-locale").replace("_", "-") || undefined, { dateStyle: "medium", timeStyle: "short" });
  return AJS.I18n.getText("aftermath.script.feed.since", since);
}

function feedAddress(address) {
  var form = node("form", "aui top-label");
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  var group = form.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.feed.address")));
  label.htmlFor = "aftermath-feed-address";
  var field = group.appendChild(node("input", "text long-field"));
  field.id = label.htmlFor;
  field.type = "text";
  field.readOnly = true;
  field.value = address;
  group.appendChild(buttonOf("aftermath-feed-copy", AJS.I18n.getText("aftermath.script.feed.copy")));
  group.appendChild(node("div", "description", AJS.I18n.getText("aftermath.script.feed.secret")));
  return form;
}
