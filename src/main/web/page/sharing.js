/* Below a postmortem: whether it could be understood. Beside its card: what was learned before, and why some may not see it. */

function startSharing(root) {
  var card = root.querySelector("[data-aftermath=status]");
  if (!card || !meta("remote-user")) {
    return;
  }
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(card.getAttribute("data-page-id")) + "/sharing";
  var note = card.insertBefore(node("div"), card.firstChild);
  note.setAttribute("data-aftermath", "restriction");
  note.setAttribute("role", "status");
  getJson(path).then(
    function (told) {
      var place = card.closest(".wiki-content") || card.parentNode;
      var reading = place.appendChild(node("section", "aftermath-reading"));
      reading.setAttribute("data-aftermath", "reading");
      reading.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.share.heading"));
      showReading(reading, path, told);
      showEarlier(card, told.earlier);
      showRestriction(note, path, told.restriction);
    },
    function () {
      /* nobody asked for it, so nobody misses it; the page says all the rest */
    }
  );
}

function showReading(section, path, told) {
  section.textContent = "";
  section.setAttribute("data-read", String(told.read));
  section.setAttribute("data-answer", told.answer || "");
  section.appendChild(node("h2", "", AJS.I18n.getText("aftermath.script.share.heading")));
  var form = section.appendChild(node("form", "aui"));
  var answers = form.appendChild(node("div", "aui-buttons"));
  var words = node("textarea", "textarea");
  function answer(wish) {
    form.querySelectorAll("button").forEach(function (button) {
      button.disabled = true;
    });
    ask("PUT", path + "/reading", wish)
      .then(readJson)
      .then(
        function (now) {
          showReading(section, path, now);
          section.querySelector(wish.answer ? "[data-aftermath-answer=" + wish.answer + "]" : ".aftermath-reading-mark").focus();
        },
        function (failure) {
          sayFailure(failure);
          form.querySelectorAll("button").forEach(function (button) {
            button.disabled = false;
          });
        }
      );
  }
  [
    ["yes", AJS.I18n.getText("aftermath.script.share.yes")],
    ["partly", AJS.I18n.getText("aftermath.script.share.partly")],
    ["no", AJS.I18n.getText("aftermath.script.share.no")],
  ].forEach(function (choice) {
    var button = answers.appendChild(buttonOf("", choice[1]));
    button.setAttribute("data-aftermath-answer", choice[0]);
    button.setAttribute("aria-pressed", String(told.answer === choice[0]));
    button.addEventListener("click", function () {
      answer({ read: true, answer: choice[0], words: words.value });
    });
  });
  var mark = form.appendChild(buttonOf("aui-button-link aftermath-reading-mark", readingMark(told.read)));
  mark.addEventListener("click", function () {
    answer({ read: !told.read });
  });
  var field = form.appendChild(node("div", "aftermath-reading-words"));
  field.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.share.words"))).htmlFor = "aftermath-reading-words";
  words.id = "aftermath-reading-words";
  words.rows = 2;
  words.maxLength = 1000;
  words.value = told.words || "";
  field.appendChild(words);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  if (told.heard) {
    showHeard(section, told.heard);
  }
}

function readingMark(read) {
  return read ? AJS.I18n.getText("aftermath.script.share.unread") : AJS.I18n.getText("aftermath.script.share.read");
}

function showHeard(section, heard) {
  var counts = [heard.read, heard.yes, heard.partly, heard.no].map(String);
  var said = AJS.I18n.getText("aftermath.script.share.heard", counts[0], counts[1], counts[2], counts[3]);
  section.appendChild(node("p", "aftermath-reading-heard", said)).setAttribute("data-aftermath", "heard");
  var list = section.appendChild(node("ul"));
  heard.words.forEach(function (words) {
    list.appendChild(node("li", "", words));
  });
}

function showEarlier(card, earlier) {
  if (earlier.length === 0) {
    return;
  }
  // Above what premortems say of it, whichever of the two is answered first.
  var details = card.insertBefore(node("details", "aftermath-why"), card.querySelector("[data-aftermath=foresight]"));
  details.setAttribute("data-aftermath", "earlier");
  details.open = true;
  details.appendChild(node("summary", "", AJS.I18n.getText("aftermath.script.share.earlier")));
  var list = details.appendChild(node("ul"));
  earlier.forEach(function (each) {
    var item = list.appendChild(node("li", "", each.learnings[0] + " — "));
    var link = item.appendChild(node("a", "", each.title));
    link.href = AJS.contextPath() + "/pages/viewpage.action?pageId=" + encodeURIComponent(each.pageId);
    var alike = each.alike.concat(each.sameCause ? [AJS.I18n.getText("aftermath.script.share.cause")] : []);
    item.appendChild(node("span", "aftermath-learnings-of", " (" + alike.join(", ") + ")"));
  });
}

function showRestriction(note, path, restriction) {
  note.textContent = "";
  note.className = restriction ? "aui-message aui-message-" + (restriction.reason ? "info" : "warning") : "";
  if (!restriction) {
    return;
  }
  note.appendChild(
    node(
      "p",
      "",
      restriction.reason
        ? AJS.I18n.getText("aftermath.script.share.restricted.because", restriction.reason, restriction.whoName)
        : AJS.I18n.getText("aftermath.script.share.restricted")
    )
  );
  var label = restriction.reason ? AJS.I18n.getText("aftermath.script.share.restricted.again") : AJS.I18n.getText("aftermath.script.share.restricted.say");
  note.appendChild(buttonOf("aftermath-restriction-say", label)).addEventListener("click", function () {
    openRestriction(note, path, restriction);
  });
}

function openRestriction(note, path, restriction) {
  var title = AJS.I18n.getText("aftermath.script.share.restricted.say");
  var dialog = dialogOf("aui-dialog2-small aftermath-facts-dialog", title);
  var form = contentOf(dialog).appendChild(node("form", "aui top-label"));
  var group = form.appendChild(node("div", "field-group"));
  group.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.share.restricted.reason"))).htmlFor = "aftermath-restriction";
  var reason = group.appendChild(node("textarea", "textarea long-field"));
  reason.id = "aftermath-restriction";
  reason.maxLength = 1000;
  reason.value = restriction.reason || "";
  group.appendChild(node("div", "error")).setAttribute("role", "alert");
  dialog.appendChild(footerOf("restriction", "save", AJS.I18n.getText("aftermath.script.facts.save")));
  openDialog(
    dialog,
    function () {
      if (isGiven(dialog, reason, AJS.I18n.getText("aftermath.script.share.restricted.missing"))) {
        sendFrom(
          dialog,
          ask("PUT", path + "/restriction", { reason: reason.value }),
          function (told) {
            AJS.dialog2(dialog).hide();
            showRestriction(note, path, told.restriction);
          },
          sayFailure
        );
      }
    },
    "#aftermath-restriction"
  );
}
