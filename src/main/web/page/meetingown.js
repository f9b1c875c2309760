/* What somebody typed themselves can be put in other words or taken back, as long as nothing has become of it. */

function isOwn(entry, meeting) {
  return entry.mine || Boolean(meeting.kept.secrets[entry.id]);
}

function isChangeable(entry) {
  return !entry.answer && entry.state !== "done";
}

/* What somebody is putting in other words; if something became of the entry meanwhile, the words go where one types. */
function editOf(entry, meeting) {
  var edit = meeting.kept.edits[entry.id];
  if (edit && !isChangeable(entry)) {
    delete meeting.kept.edits[entry.id];
    putBack(meeting, entry.kind, edit.text);
    return null;
  }
  return edit || null;
}

function entryOwn(foot, entry, meeting) {
  if (!isOwn(entry, meeting) || !isChangeable(entry)) {
    return;
  }
  actionOf(foot, "aui-button-link", AJS.I18n.getText("aftermath.session.change"), "change", function () {
    meeting.kept.edits[entry.id] = { text: entry.text, turn: entry.turn };
    meeting.kept.save();
    meeting.room.show();
    document.getElementById("aftermath-entry-" + entry.id).querySelector("textarea").focus();
    return Promise.resolve();
  }).setAttribute("aria-label", AJS.I18n.getText("aftermath.session.change") + ": " + entry.text);
  if (!entry.picked) {
    actionOf(foot, "aui-button-link", AJS.I18n.getText("aftermath.session.takeback"), "takeback", function () {
      return wishLive(meeting, "/entries/removal", { id: entry.id, turn: entry.turn, secret: meeting.kept.secrets[entry.id] || "" }).then(function (gone) {
        if (gone) {
          putBack(meeting, entry.kind, entry.text);
          meeting.room.show();
        }
      });
    }).setAttribute("aria-label", AJS.I18n.getText("aftermath.session.takeback") + ": " + entry.text);
  }
}

function entryEditing(item, entry, edit, meeting) {
  var form = item.appendChild(node("form", "aui aftermath-session-answering"));
  var text = form.appendChild(node("textarea", "textarea"));
  text.rows = 3;
  text.maxLength = 2000;
  text.value = edit.text;
  text.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.entry"));
  text.setAttribute("data-aftermath-again", "edit");
  text.addEventListener("input", function () {
    edit.text = text.value;
    meeting.kept.save();
  });
  var foot = form.appendChild(node("p", "aftermath-session-foot"));
  var save = foot.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.session.change.keep")));
  save.type = "submit";
  actionOf(foot, "aui-button-link", AJS.I18n.getText("aftermath.session.change.not"), "unchange", function () {
    return endEdit(entry, meeting);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!text.value.trim()) {
      text.focus();
      return;
    }
    save.disabled = true;
    var wish = { id: entry.id, kind: entry.kind, text: text.value.trim(), turn: edit.turn, secret: meeting.kept.secrets[entry.id] || "" };
    if (entry.aspect) {
      wish.aspect = entry.aspect;
    }
    if (entry.section) {
      wish.section = entry.section;
    }
    wishLive(meeting, "/entries", wish, "PUT").then(function (kept) {
      save.disabled = false;
      /* Refused, they see what holds now; pressed again, theirs is meant for that. */
      edit.turn = entry.turn;
      return kept ? endEdit(entry, meeting) : undefined;
    });
  });
}

function endEdit(entry, meeting) {
  delete meeting.kept.edits[entry.id];
  meeting.kept.save();
  meeting.room.show();
  return Promise.resolve();
}
