/*
 * Adds to the timeline where it is read: one row by hand, or what a pasted text says. Nothing is added that was not shown
 * before, and lines that mean nothing are shown as well.
 */

function startTimeline(root) {
  root.querySelectorAll("[data-aftermath=timeline]").forEach(markRows);
  document.addEventListener("keydown", function (event) {
    var button = isQuickAdd(event) && root.querySelector("[data-aftermath-timeline=add]");
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-timeline]");
    var place = button && button.closest("[data-aftermath=timeline]");
    if (!place || button.disabled) {
      return;
    }
    var pageId = place.getAttribute("data-page-id");
    var what = button.getAttribute("data-aftermath-timeline");
    if (what === "add") {
      showEntry(pageId);
    } else if (what === "paste") {
      showPaste(pageId);
    } else {
      button.disabled = true;
      (what === "sort" ? sortTimeline(pageId) : takeTime(pageId, button)).catch(sayFailure).then(function () {
        button.disabled = false;
      });
    }
  });
}

/* The key that the button names; by its place, because letters are others with Alt. Not while a dialog is open. */
function isQuickAdd(event) {
  return event.code === "KeyT" && event.altKey && event.shiftKey && !event.ctrlKey && !event.repeat && !document.querySelector(".aftermath-follow-up-dialog");
}

/* The marks of a row stand in the cell of its time; rows are counted from the end, since headings are none. */
function markRows(place) {
  var table = place.parentNode.querySelector(".aftermath-timeline ~ table, .aftermath-timeline ~ * table");
  var rows = table ? table.querySelectorAll("tr") : [];
  var headings = rows.length - Number(place.getAttribute("data-rows"));
  place.querySelectorAll("[data-mark]").forEach(function (mark) {
    var row = rows[headings + Number(mark.getAttribute("data-row"))];
    if (row && row.cells.length > 0) {
      var badge = row.cells[0].appendChild(node("span", "aui-lozenge aui-lozenge-subtle aftermath-mark", mark.textContent));
      badge.setAttribute("data-aftermath-mark", mark.getAttribute("data-mark"));
    }
  });
}

function timelineOf(pageId) {
  return "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/timeline";
}

function sortTimeline(pageId) {
  return ask("POST", timelineOf(pageId) + "/sort", {}).then(readJson).then(function () {
    timelineSaved();
  });
}

/* The record takes over what the timeline says, by the version that is there now. */
function takeTime(pageId, button) {
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId);
  return getJson(path).then(function (record) {
    var wish = { version: record.version, reason: AJS.I18n.getText("aftermath.script.timeline.reason") };
    wish[button.getAttribute("data-fact")] = button.getAttribute("data-at");
    return ask("PATCH", path, wish).then(readJson).then(function () {
      timelineSaved();
    });
  });
}

function timelineSaved() {
  remember(AJS.I18n.getText("aftermath.script.timeline.saved"), AJS.I18n.getText("aftermath.script.followup.saved.title"));
  window.location.reload();
}

function showEntry(pageId) {
  var line = lineOf("");
  var groups = [[
    ["time", AJS.I18n.getText("aftermath.page.timeline.time"), lineOf("2026-11-18 10:42 UTC"), AJS.I18n.getText("aftermath.script.timeline.time.hint")],
    ["fact", AJS.I18n.getText("aftermath.page.timeline.fact"), proseOf, AJS.I18n.getText("aftermath.script.timeline.keys")],
    ["type", AJS.I18n.getText("aftermath.page.timeline.type"), choiceOf(eventTypes())],
    ["context", AJS.I18n.getText("aftermath.page.timeline.context"), proseOf],
    ["role", AJS.I18n.getText("aftermath.page.timeline.role"), line],
    ["evidence", AJS.I18n.getText("aftermath.page.timeline.evidence"), lineOf("https://…", "url")],
  ]];
  var dialog = followUpDialog(AJS.I18n.getText("aftermath.view.timeline.add"), groups, { time: nowWords() });
  dialog.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      dialog.querySelector(".aftermath-follow-up-save").click();
    }
  });
  askFollowUp(dialog, { values: {} }, function () {
    return ask("POST", timelineOf(pageId), { entries: [said(dialog)] });
  }, AJS.I18n.getText("aftermath.script.timeline.saved"));
}

/* In UTC and saying so, because the reader's zone need not be the incident's. */
function nowWords() {
  return new Date().toISOString().substring(0, 16).replace("T", " ") + " UTC";
}

function eventTypes() {
  return [
    ["", ""],
    ["began", AJS.I18n.getText("aftermath.event.began")],
    ["detected", AJS.I18n.getText("aftermath.event.detected")],
    ["announced", AJS.I18n.getText("aftermath.event.announced")],
    ["change", AJS.I18n.getText("aftermath.event.change")],
    ["action", AJS.I18n.getText("aftermath.event.action")],
    ["mitigated", AJS.I18n.getText("aftermath.event.mitigated")],
    ["ended", AJS.I18n.getText("aftermath.event.ended")],
  ];
}

function showPaste(pageId) {
  var groups = [[["text", AJS.I18n.getText("aftermath.script.timeline.text"), pasteOf, AJS.I18n.getText("aftermath.script.timeline.text.hint")]]];
  var dialog = followUpDialog(AJS.I18n.getText("aftermath.view.timeline.paste"), groups, {});
  dialog.classList.remove("aui-dialog2-medium");
  dialog.classList.add("aui-dialog2-large", "aftermath-paste-dialog");
  var preview = dialog.querySelector(".aui-dialog2-content").appendChild(node("div", "aftermath-paste-preview"));
  var read = null;
  var save = mainButtonOf(dialog);
  var field = dialog.querySelector("[data-fact=text]");

  function offer(answer) {
    read = answer;
    save.textContent = answer ? AJS.I18n.getText("aftermath.script.timeline.addread") : AJS.I18n.getText("aftermath.script.timeline.read");
    save.disabled = isIdle();
    preview.textContent = "";
    if (answer) {
      showRead(preview, answer);
      if (answer.dates) {
        preview.insertBefore(datesOf(answer.dates, look), preview.firstChild);
      }
      preview.querySelector("h2").focus();
    }
  }

  /* While nobody has said which number of a date is the day, nothing may be added. */
  function isIdle() {
    return Boolean(read) && (read.entries.length + read.followUps.length === 0 || Boolean(read.dates && read.dates.order === "open"));
  }

  function look(dates) {
    return ask("POST", timelineOf(pageId) + "/preview", { text: field.value, dates: dates || "" })
      .then(readJson)
      .then(offer);
  }

  function add() {
    return ask("POST", timelineOf(pageId), chosenOf(preview, read)).then(readJson).then(timelineSaved);
  }

  field.parentNode.appendChild(fileOf(function (text) {
    field.value = text;
    offer(null);
  }));
  function work() {
    clearFaults(dialog);
    save.disabled = true;
    (read ? add() : look()).catch(function (failure) {
      var errors = (failure.answer && failure.answer.errors) || [];
      sayFault(dialog, errors.map(messageOf).join(" ") || AJS.I18n.getText("aftermath.script.failed.title"));
    }).then(function () {
      save.disabled = isIdle();
    });
  }

  offer(null);
  field.addEventListener("input", function () {
    offer(null);
  });
  openDialog(dialog, work, "[data-fact=text]");
}

/* What stands in a file goes into the field, where it is seen before it is sent. */
function fileOf(take) {
  var label = node("label", "aftermath-paste-file", AJS.I18n.getText("aftermath.script.timeline.file") + " ");
  var input = label.appendChild(node("input"));
  input.type = "file";
  input.accept = ".json,.csv,.txt,.log,.md";
  input.addEventListener("change", function () {
    if (input.files.length > 0) {
      input.files[0].text().then(take, sayFailure);
    }
  });
  return label;
}

function pasteOf() {
  var field = node("textarea", "textarea aftermath-paste");
  field.rows = 10;
  field.maxLength = 1000000;
  return field;
}

function counted(list, one, many) {
  return list.length === 1 ? one : many;
}

function showRead(preview, answer) {
  var heading = preview.appendChild(node("h2", "", counted(answer.entries, AJS.I18n.getText("aftermath.script.timeline.rows.one"), AJS.I18n.getText("aftermath.script.timeline.rows", answer.entries.length))));
  heading.tabIndex = -1;
  preview.appendChild(choices("entries", answer.entries, function (row) {
    return [row.time, row.type, row.role, row.fact, row.context].filter(Boolean).join(" · ");
  }));
  preview.appendChild(node("h2", "", counted(answer.followUps, AJS.I18n.getText("aftermath.script.timeline.work.one"), AJS.I18n.getText("aftermath.script.timeline.work", answer.followUps.length))));
  preview.appendChild(choices("followUps", answer.followUps, function (work) {
    return [work.text, work.owner, work.due].filter(Boolean).join(" · ");
  }));
  preview.appendChild(node("h2", "", counted(answer.unread, AJS.I18n.getText("aftermath.script.timeline.unread.one"), AJS.I18n.getText("aftermath.script.timeline.unread", answer.unread.length))));
  var unread = preview.appendChild(node("ol", "aftermath-unread"));
  answer.unread.forEach(function (line) {
    unread.appendChild(node("li", "", line.text)).value = line.line;
  });
}

/* How dates were read that could be meant either way, and the other way. */
function datesOf(dates, choose) {
  var isOpen = dates.order === "open";
  var words = isOpen
    ? AJS.I18n.getText("aftermath.script.timeline.dates.open", dates.sample)
    : AJS.I18n.getText("aftermath.script.timeline.dates", dates.sample, dates[dates.order]);
  var note = node("div", "aui-message aftermath-dates " + (isOpen ? "aui-message-warning" : "aui-message-info"));
  note.appendChild(node("p", "", words + " " + dates.because));
  var tools = note.appendChild(node("p"));
  ["day", "month"].forEach(function (order) {
    if (order !== dates.order) {
      var button = tools.appendChild(node("button", "aui-button", AJS.I18n.getText("aftermath.script.timeline.dates.as", dates[order])));
      button.type = "button";
      button.setAttribute("data-dates", order);
      button.addEventListener("click", function () {
        choose(order).catch(sayFailure);
      });
    }
  });
  return note;
}

/* Each with a box, all ticked. */
function choices(name, list, words) {
  var made = node("ul", "aftermath-read");
  list.forEach(function (each, place) {
    var label = made.appendChild(node("li")).appendChild(node("label"));
    var box = label.appendChild(node("input"));
    box.type = "checkbox";
    box.checked = true;
    box.setAttribute("data-read", name);
    box.value = String(place);
    label.appendChild(node("span", "", words(each)));
  });
  return made;
}

function chosenOf(preview, read) {
  function ticked(name) {
    return read[name].filter(function (each, place) {
      return preview.querySelector("[data-read=" + name + "][value='" + place + "']").checked;
    });
  }
  return {
    entries: ticked("entries").map(function (row) {
      return { time: row.time, type: row.type, fact: row.fact, context: row.context, role: row.role, evidence: row.evidence };
    }),
    followUps: ticked("followUps").map(function (work) {
      return { text: work.text, owner: work.owner, due: work.due || "" };
    }),
  };
}
