/* What a writing meeting leaves to do: edits for the author, the survey, how long the sharing took. */

/* Once it is over: what the author owes the page, to be ticked off, and what was answered and stands nowhere. */
function meetingEdits(place, meeting, sections) {
  var state = meeting.state;
  if (state.phase !== "ended") {
    return;
  }
  var owed = state.entries.filter(function (entry) {
    return entry.owed || entry.seen;
  });
  place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.session.owed", String(state.counts.owed), String(owed.length))));
  if (owed.length === 0) {
    place.appendChild(node("p", "description", AJS.I18n.getText("aftermath.session.owed.none")));
  }
  var list = place.appendChild(node("ul", "aftermath-session-checklist"));
  owed.forEach(function (entry) {
    list.appendChild(editLine(entry, meeting, sections));
  });
  var aloud = state.entries.filter(function (entry) {
    return entry.aloud;
  });
  if (aloud.length > 0) {
    place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.session.aloud.all", String(aloud.length))));
    place.appendChild(node("p", "description", AJS.I18n.getText("aftermath.session.aloud.hint")));
    var spoken = place.appendChild(node("ul", "aftermath-session-spoken"));
    aloud.forEach(function (entry) {
      spoken.appendChild(node("li")).appendChild(node("a", "", entry.text)).href = "#aftermath-entry-" + entry.id;
    });
  }
}

function editLine(entry, meeting, sections) {
  var line = node("li");
  line.setAttribute("data-edit", entry.id);
  var label = line.appendChild(node("label", "aftermath-session-box"));
  var box = label.appendChild(node("input"));
  box.type = "checkbox";
  box.checked = Boolean(entry.seen);
  box.disabled = !meeting.state.steering;
  box.setAttribute("data-aftermath-again", entry.id);
  box.addEventListener("change", function () {
    stepMeeting(meeting, box.checked ? "done" : "reopen", { id: entry.id }).then(function (noted) {
      box.checked = noted ? box.checked : Boolean(entry.seen);
    });
  });
  label.appendChild(node("span", "aftermath-session-text", entry.text));
  var foot = line.appendChild(node("p", "aftermath-session-foot"));
  foot.appendChild(node("span", "", entry.aspect ? kindWords(entry.kind) + ", " + aspectWords(entry.aspect) : kindWords(entry.kind)));
  if (entry.section) {
    foot.appendChild(sectionLink(entry, sections));
  }
  foot.appendChild(node("a", "", AJS.I18n.getText("aftermath.session.entry.go"))).href = "#aftermath-entry-" + entry.id;
  if (entry.seen) {
    var time = foot.appendChild(node("time", "", AJS.I18n.getText("aftermath.session.seen.by", entry.seen.by, momentWords(entry.seen.at))));
    time.dateTime = entry.seen.at;
    time.title = entry.seen.at;
  }
  return line;
}

function momentWords(at) {
  var moment = new Date(at);
  return moment.toLocaleDateString(document.documentElement.lang || undefined) + " " + moment.toTimeString().substring(0, 5);
}

function sectionLink(entry, sections) {
  var link = node("a", "", sectionWords(sections, entry.section));
  link.href = "#pm-" + entry.section.replace(/[^a-z-]/g, "");
  return link;
}

/* How it was led, and how long the sharing took. */
function meetingAfter(place, meeting) {
  var state = meeting.state;
  if (state.phase !== "ended") {
    return;
  }
  if (state.you && !state.you.asked && !state.leading) {
    meetingSurvey(place, meeting);
  }
  if (state.survey) {
    showSurvey(place, state.survey);
  }
  if (state.steering) {
    meetingShared(place, meeting);
  }
}

function surveyQuestions() {
  return [
    AJS.I18n.getText("aftermath.session.survey.ask"),
    AJS.I18n.getText("aftermath.session.survey.time"),
    AJS.I18n.getText("aftermath.session.survey.page"),
  ];
}

function meetingSurvey(place, meeting) {
  var form = place.appendChild(node("form", "aui aftermath-session-survey"));
  form.appendChild(node("h4", "", AJS.I18n.getText("aftermath.session.survey")));
  form.appendChild(node("p", "description", AJS.I18n.getText("aftermath.session.survey.hint")));
  var rows = surveyQuestions().map(function (question, number) {
    form.appendChild(node("p", "", question));
    var row = form.appendChild(choiceRow("aftermath-survey-" + number, ["1", "2", "3", "4", "5"].map(function (point) {
      return [point, point];
    }), "3"));
    row.setAttribute("aria-label", question);
    return row;
  });
  var words = form.appendChild(node("textarea", "textarea"));
  words.rows = 2;
  words.maxLength = 500;
  words.setAttribute("aria-label", AJS.I18n.getText("aftermath.session.survey.words"));
  words.placeholder = AJS.I18n.getText("aftermath.session.survey.words");
  actionOf(form, "aui-button-primary", AJS.I18n.getText("aftermath.session.survey.send"), "survey", function () {
    return wishLive(meeting, "/survey", {
      points: rows.map(function (row) {
        return Number(chosenIn(row));
      }),
      words: words.value.trim(),
    });
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
}

function showSurvey(place, survey) {
  place.appendChild(node("h4", "", AJS.I18n.getText("aftermath.session.survey.told", String(survey.answers))));
  if (!survey.means) {
    place.appendChild(node("p", "description", AJS.I18n.getText("aftermath.session.survey.few")));
    return;
  }
  var list = place.appendChild(node("ul", "aftermath-session-told"));
  surveyQuestions().forEach(function (question, number) {
    list.appendChild(node("li", "", question + " " + survey.means[number] / 10 + " / 5"));
  });
  survey.words.forEach(function (said) {
    list.appendChild(node("li", "aftermath-session-text", said));
  });
}

function meetingShared(place, meeting) {
  var form = place.appendChild(node("form", "aui aftermath-session-shared"));
  var label = form.appendChild(node("label", "", AJS.I18n.getText("aftermath.session.sharing") + " "));
  var minutes = label.appendChild(node("input", "text short-field"));
  minutes.type = "number";
  minutes.min = "1";
  minutes.max = "600";
  minutes.value = meeting.state.sharingMinutes || "";
  var save = form.appendChild(node("button", "aui-button", AJS.I18n.getText("aftermath.session.sharing.keep")));
  save.type = "submit";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    stepMeeting(meeting, "shared", { minutes: Number(minutes.value) });
  });
}
