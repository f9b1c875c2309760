/* What stays of a premortem: voices, when it is next, what changed since, what must work and what may break. */

function changeWords(change) {
  return {
    users: AJS.I18n.getText("aftermath.script.measures.change.users"),
    funding: AJS.I18n.getText("aftermath.script.measures.change.funding"),
    segment: AJS.I18n.getText("aftermath.script.measures.change.segment"),
    importance: AJS.I18n.getText("aftermath.script.measures.change.importance"),
  }[change];
}

function roleWords(role) {
  return (
    {
      "decision-maker": AJS.I18n.getText("aftermath.script.measures.role.decision-maker"),
      engineer: AJS.I18n.getText("aftermath.script.measures.role.engineer"),
      support: AJS.I18n.getText("aftermath.script.measures.role.support"),
      expert: AJS.I18n.getText("aftermath.script.measures.role.expert"),
    }[role] || AJS.I18n.getText("aftermath.script.measures.role.guest")
  );
}

function registerWord(kind) {
  return kind === "protect"
    ? AJS.I18n.getText("aftermath.script.measures.protect")
    : AJS.I18n.getText("aftermath.script.measures.may-break");
}

function registerLozenge(kind) {
  return lozengeOf(kind === "protect" ? "aui-lozenge-success" : "aui-lozenge-default", registerWord(kind));
}

/* Forms are made once, so that nobody loses what they type; what others add is shown beside them. */
function outlookIn(page, place) {
  var heading = place.appendChild(node("h3", "", AJS.I18n.getText("aftermath.premortem.block.look-back")));
  var due = heading.appendChild(node("span", "aftermath-measures-due"));
  var voices = place.appendChild(node("div"));
  var voice = place.appendChild(voiceForm(page));
  var next = place.appendChild(node("p"));
  var nextForm = place.appendChild(nextDayForm(page));
  var changes = place.appendChild(node("div"));
  place.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.measures.register")));
  var register = place.appendChild(node("div"));
  var registering = place.appendChild(registerForm(page));

  return function () {
    var told = page.told;
    once(due, told.due, function () {
      if (told.due) {
        due.appendChild(lozengeOf("aui-lozenge-moved", AJS.I18n.getText("aftermath.script.measures.review"))).setAttribute(
          "data-aftermath",
          "premortem-due"
        );
      }
    });
    showOutlookNotes(page, voices, ["voice"], function (note, item) {
      item.appendChild(node("strong", "", roleWords(note.about) + " (" + note.by + ")"));
      item.appendChild(document.createTextNode(": " + note.text));
    });
    var day = outlookOf(told, "next")[0];
    setWords(next, day && !told.takesPart ? AJS.I18n.getText("aftermath.script.measures.next") + " " + dayWords(day.text) : "");
    var field = nextForm.elements.text;
    if (document.activeElement !== field && field.getAttribute("data-told") !== (day ? day.text : "")) {
      field.value = day ? day.text : "";
      field.setAttribute("data-told", field.value);
    }
    showChanges(page, changes);
    showOutlookNotes(page, register, ["protect", "may-break"], function (note, item) {
      item.appendChild(registerLozenge(note.kind));
      item.appendChild(node("strong", "", " " + note.about));
      item.appendChild(document.createTextNode(": " + note.text));
    });
    [voice, nextForm, registering].forEach(function (form) {
      form.hidden = !told.takesPart;
    });
  };
}

function outlookOf(told, kind) {
  return told.notes.filter(function (note) {
    return note.kind === kind;
  });
}

function showOutlookNotes(page, place, kinds, words) {
  var lists = kinds.map(function (kind) {
    return outlookOf(page.told, kind);
  });
  once(place, [lists, page.told.takesPart, page.told.decides], function () {
    lists.forEach(function (notes, at) {
      if (notes.length > 0) {
        var list = place.appendChild(node("ul", "aftermath-measures-notes"));
        list.setAttribute("data-notes", kinds[at]);
        notes.forEach(function (note) {
          var item = list.appendChild(node("li"));
          words(note, item);
          item.appendChild(document.createTextNode(" "));
          if (note.own || page.told.decides || (page.told.takesPart && note.kind !== "voice")) {
            lineButton(item, AJS.I18n.getText("aftermath.premortem.withdraw"), note, "remove").addEventListener("click", function () {
              sendMeasure(page, "DELETE", page.path + "/outlook/" + encodeURIComponent(note.id));
            });
          }
        });
      }
    });
  });
}

function showChanges(page, place) {
  var known = {};
  outlookOf(page.told, "change").forEach(function (note) {
    known[note.about] = note;
  });
  once(place, [known, page.told.takesPart], function () {
    var group = place.appendChild(node("fieldset", "aftermath-measures-changes"));
    group.appendChild(node("legend", "", AJS.I18n.getText("aftermath.script.measures.changes")));
    ["users", "funding", "segment", "importance"].forEach(function (change) {
      var label = group.appendChild(node("label", "aftermath-measures-change"));
      var box = label.appendChild(node("input"));
      box.type = "checkbox";
      box.checked = Boolean(known[change]);
      box.disabled = !page.told.takesPart;
      box.setAttribute("data-aftermath-change", change);
      box.setAttribute("data-aftermath-again", change);
      box.addEventListener("change", function () {
        if (known[change]) {
          sendMeasure(page, "DELETE", page.path + "/outlook/" + encodeURIComponent(known[change].id));
        } else {
          sendMeasure(page, "POST", page.path + "/outlook", { kind: "change", about: change, text: "" });
        }
      });
      label.appendChild(document.createTextNode(" " + changeWords(change) + (known[change] ? " (" + known[change].by + ")" : "")));
    });
  });
}

/* The id stays until it is certain that the host has it. */
function noteForm(page, words, fixed, emptied) {
  var id = newId();
  var form = sendingForm(words, function (wish) {
    return sendMeasure(page, "POST", page.path + "/outlook", Object.assign(wish, fixed, { id: id }), form).then(function (isDone) {
      if (isDone) {
        id = newId();
        emptied.forEach(function (name) {
          form.elements[name].value = "";
        });
      }
    });
  });
  return form;
}

function voiceForm(page) {
  var form = noteForm(page, AJS.I18n.getText("aftermath.session.add"), { kind: "voice", about: "" }, ["text"]);
  labelled(form, "text", AJS.I18n.getText("aftermath.script.measures.voice"), "text");
  return finished(form);
}

function nextDayForm(page) {
  var form = noteForm(page, AJS.I18n.getText("aftermath.premortem.save"), { kind: "next", about: "" }, []);
  labelled(form, "text", AJS.I18n.getText("aftermath.script.measures.next"), "date");
  form.save.className = "aui-button";
  return finished(form);
}

function registerForm(page) {
  var form = noteForm(page, AJS.I18n.getText("aftermath.session.add"), {}, ["text"]);
  labelled(form, "about", AJS.I18n.getText("aftermath.premortem.service"), "text");
  labelled(form, "text", AJS.I18n.getText("aftermath.script.measures.function"), "text");
  optionField(form, "kind", AJS.I18n.getText("aftermath.script.measures.kind"), ["protect", "may-break"], registerWord);
  form.save.className = "aui-button";
  return finished(form);
}
