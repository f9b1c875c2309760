/*
 * The dialog in which the message to people outside is written, and the sheet for support beside it. Only what somebody
 * touched is sent; when another person was faster, both texts are seen.
 */

function openMessage(block) {
  return getJson(messagePath(block)).then(function (answer) {
    showMessage(block, answer.form);
  }, sayFailure);
}

function showMessage(block, answer) {
  var known = answer;
  var dialog = messageDialog(block, known);
  var button = mainButtonOf(dialog);

  function save() {
    clearFaults(dialog);
    var wish = changedFacts(dialog, known.values);
    if (Object.keys(wish).length === 0) {
      sayFault(dialog, AJS.I18n.getText("aftermath.script.facts.same"));
      return;
    }
    button.disabled = true;
    lookThroughMessage(block, dialog, button).then(function (fine) {
      button.disabled = false;
      if (fine) {
        send(wish);
      }
    });
  }

  function send(wish) {
    wish.version = known.version;
    sendFrom(dialog, ask("PUT", messagePath(block), wish), saved, refused);
  }

  function saved() {
    sayAfterReload(AJS.I18n.getText("aftermath.script.message.saved"));
  }

  function refused(failure) {
    var now = failure.status === 409 && failure.answer && failure.answer.current;
    if (now) {
      takeOver(dialog, known.values, now.form.values);
      known = now.form;
    }
    sayRefused(dialog, failure);
  }

  openDialog(dialog, save, "[data-fact]");
}

function messageDialog(block, known) {
  var dialog = dialogOf("aui-dialog2-large aftermath-facts-dialog aftermath-message-dialog", AJS.I18n.getText("aftermath.script.message.title"));
  var content = contentOf(dialog);
  content.appendChild(factsSaid());
  var form = content.appendChild(node("form", "aui top-label"));
  form.noValidate = true;
  messageGroups(known.zone).forEach(function (group, number) {
    form.appendChild(messageGroup(group, known));
    if (number === 0) {
      form.appendChild(pastMessages(block, dialog));
    }
  });
  dialog.appendChild(footerOf("message", "save", AJS.I18n.getText("aftermath.script.facts.save")));
  return dialog;
}

function messageGroup(group, known) {
  var set = node("div", "aftermath-fact-group");
  set.setAttribute("role", "group");
  set.setAttribute("aria-label", group.title);
  set.appendChild(node("h3", "", group.title));
  if (group.hint) {
    set.appendChild(node("p", "description", group.hint));
  }
  group.fields.forEach(function (field) {
    set.appendChild(factGroup(field, known.values[field[0]] || ""));
  });
  return set;
}

function messageGroups(zone) {
  return [
    {
      title: AJS.I18n.getText("aftermath.script.message.whom"),
      fields: [
        ["audience", AJS.I18n.getText("aftermath.view.message.audience"), lineOf(AJS.I18n.getText("aftermath.script.message.audience.hint"))],
        ["channel", AJS.I18n.getText("aftermath.view.message.channel"), lineOf(AJS.I18n.getText("aftermath.script.message.channel.hint"))],
        ["owner", AJS.I18n.getText("aftermath.view.message.owner"), lineOf(AJS.I18n.getText("aftermath.script.facts.user.hint"))],
      ],
    },
    {
      title: AJS.I18n.getText("aftermath.script.message.words"),
      hint: AJS.I18n.getText("aftermath.script.message.words.hint"),
      fields: [
        ["summary", AJS.I18n.getText("aftermath.view.message.part.summary"), wordsOf(3, 2000, AJS.I18n.getText("aftermath.view.message.part.summary.hint"))],
        ["happened", AJS.I18n.getText("aftermath.view.message.part.happened"), wordsOf(5, 10000, AJS.I18n.getText("aftermath.view.message.part.happened.hint"))],
        ["doing", AJS.I18n.getText("aftermath.view.message.part.doing"), wordsOf(5, 10000, AJS.I18n.getText("aftermath.view.message.part.doing.hint"))],
      ],
    },
    {
      title: AJS.I18n.getText("aftermath.view.message.sheet"),
      hint: AJS.I18n.getText("aftermath.script.message.sheet.hint", zone),
      fields: [
        ["whom", AJS.I18n.getText("aftermath.view.message.sheet.whom"), wordsOf(2, 2000, "")],
        ["symptom", AJS.I18n.getText("aftermath.view.message.sheet.symptom"), wordsOf(2, 4000, "")],
        ["workaround", AJS.I18n.getText("aftermath.view.message.sheet.workaround"), wordsOf(2, 4000, "")],
        ["nextNewsAt", AJS.I18n.getText("aftermath.view.message.sheet.next-news"), momentOf],
      ],
    },
  ];
}

function wordsOf(rows, longest, hint) {
  return function () {
    var field = node("textarea", "textarea");
    field.rows = rows;
    field.maxLength = longest;
    field.placeholder = hint;
    return field;
  };
}
