/* The dialog in which the review meeting is planned. */

function scheduleDialog(path, known) {
  var dialog = dialogOf("aui-dialog2-large aftermath-facts-dialog aftermath-meeting-dialog", AJS.I18n.getText("aftermath.script.meeting.title"));
  var content = contentOf(dialog);
  content.appendChild(factsSaid());
  content.appendChild(scheduleWarnings(known));
  content.appendChild(scheduleForm(known));
  if (known.at) {
    content.appendChild(schedulePlanned(path, known));
  }
  dialog.appendChild(scheduleButtons(known));
  return dialog;
}

function scheduleButtons(known) {
  var words = known.at ? AJS.I18n.getText("aftermath.script.meeting.change") : AJS.I18n.getText("aftermath.script.meeting.invite");
  var off = known.at ? [buttonOf("aftermath-meeting-off", AJS.I18n.getText("aftermath.script.meeting.calloff"))] : [];
  return footerOf("meeting", "save", words, off);
}

function scheduleWarnings(known) {
  var list = node("ul", "aftermath-meeting-warnings");
  known.warnings.forEach(function (warning) {
    list.appendChild(node("li", "", warning));
  });
  list.hidden = known.warnings.length === 0;
  return list;
}

function scheduleForm(known) {
  var form = node("form", "aui top-label");
  form.noValidate = true;
  var set = form.appendChild(node("div", "aftermath-fact-group"));
  set.appendChild(node("p", "description", scheduleHint(known)));
  set.appendChild(factGroup(["at", AJS.I18n.getText("aftermath.fact.meetingAt"), momentOf], known.at));
  set.appendChild(factGroup(["minutes", AJS.I18n.getText("aftermath.script.meeting.minutes"), minutesOf], String(known.minutes)));
  set.appendChild(factGroup(["place", AJS.I18n.getText("aftermath.script.meeting.place"), roomOf], known.place));
  form.appendChild(guestList(known));
  return form;
}

function scheduleHint(known) {
  var zone = AJS.I18n.getText("aftermath.script.facts.zone", known.zone);
  return known.due ? AJS.I18n.getText("aftermath.script.meeting.due", dayWords(known.due)) + " " + zone : zone;
}

function minutesOf() {
  return choiceOf(
    [15, 20, 25, 30].map(function (minutes) {
      return [String(minutes), AJS.I18n.getText("aftermath.script.meeting.min", String(minutes))];
    })
  )();
}

function roomOf() {
  var field = lineOf(AJS.I18n.getText("aftermath.script.meeting.place.hint"))();
  field.maxLength = 500;
  return field;
}

/* Who is on the list, whom the facts speak for, and room for others. Before there is a list, those are on it. */
function guestList(known) {
  var group = node("div", "aftermath-guests");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.meeting.guests"));
  group.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.meeting.guests")));
  var rows = group.appendChild(node("div", "aftermath-guest-rows"));
  var listed = known.guests.map(userOf);
  known.guests.forEach(function (guest) {
    rows.appendChild(guestRow(guest, true, guest.told ? AJS.I18n.getText("aftermath.script.meeting.told") : ""));
  });
  known.proposed.forEach(function (guest) {
    if (listed.indexOf(guest.user) < 0) {
      rows.appendChild(guestRow(guest, listed.length === 0, guest.why));
    }
  });
  if (known.absent.length > 0) {
    group.appendChild(node("p", "description", AJS.I18n.getText("aftermath.script.meeting.absent", known.absent.join(", "))));
  }
  group.appendChild(node("div", "error")).setAttribute("role", "alert");
  var add = group.appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.meeting.add")));
  add.addEventListener("click", function () {
    rows.appendChild(strangerRow()).querySelector("input").focus();
  });
  return group;
}

function userOf(guest) {
  return guest.user;
}

function guestRow(guest, comes, note) {
  var row = node("div", "aftermath-guest");
  row.setAttribute("data-user", guest.user);
  var label = row.appendChild(node("label", "aftermath-guest-name"));
  var box = label.appendChild(node("input"));
  box.type = "checkbox";
  box.checked = comes;
  label.appendChild(node("span", "", guest.name));
  row.appendChild(neededOf(guest.required));
  row.appendChild(node("span", "aftermath-guest-why", note));
  return row;
}

function strangerRow() {
  var row = node("div", "aftermath-guest");
  var field = row.appendChild(lineOf(AJS.I18n.getText("aftermath.script.facts.user.hint"))());
  field.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.facts.who"));
  field.maxLength = 255;
  row.appendChild(neededOf(false));
  return row;
}

function neededOf(required) {
  var field = choiceOf([
    ["yes", AJS.I18n.getText("aftermath.script.meeting.required")],
    ["no", AJS.I18n.getText("aftermath.script.meeting.optional")],
  ])();
  field.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.meeting.need"));
  field.value = required ? "yes" : "no";
  return field;
}

/* What can be done once there is a date. */
function schedulePlanned(path, known) {
  var part = node("div", "aftermath-meeting-planned");
  var entry = part.appendChild(node("a", "aui-button aui-button-link", AJS.I18n.getText("aftermath.script.meeting.entry")));
  entry.href = AJS.contextPath() + path + "/invitation.ics";
  if (!known.heldAt) {
    part.appendChild(buttonOf("aftermath-meeting-send", AJS.I18n.getText("aftermath.script.meeting.link")));
  }
  if (known.linkSentAt) {
    var at = new Date(known.linkSentAt).toLocaleString(meta("user-locale").replace("_", "-") || undefined, { dateStyle: "medium", timeStyle: "short" });
    part.appendChild(node("span", "aftermath-guest-why", AJS.I18n.getText("aftermath.script.meeting.link.was", at)));
  }
  return part;
}
