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
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var button = dialog.querySelector(".aftermath-message-save");

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
    button.disabled = true;
    wish.version = known.version;
    ask("PUT", messagePath(block), wish)
      .then(readJson)
      .then(
        function () {
          sayAfterReload(AJS.I18n.getText("aftermath.script.message.saved"));
        },
        function (failure) {
          button.disabled = false;
          refused(failure);
        }
      );
  }

  function refused(failure) {
    var told = failure.answer || {};
    if (failure.status === 400 && told.errors) {
      showFaults(dialog, told.errors);
    } else if (failure.status === 409 && told.errors) {
      if (told.current) {
        takeOver(dialog, known.values, told.current.form.values);
        known = told.current.form;
      }
      sayFault(dialog, told.errors.map(messageOf).join(" "));
    } else {
      sayFailure(failure);
    }
  }

  dialog.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    save();
  });
  button.addEventListener("click", save);
  dialog.querySelector(".aftermath-message-cancel").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  dialog.querySelector("[data-fact]").focus();
}

function messageDialog(block, known) {
  var dialog = node("section", "aui-dialog2 aui-dialog2-large aui-layer aftermath-facts-dialog aftermath-message-dialog");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  var title = AJS.I18n.getText("aftermath.script.message.title");
  dialog.setAttribute("aria-label", title);
  dialog.appendChild(node("header", "aui-dialog2-header")).appendChild(node("h1", "aui-dialog2-header-main", title));
  var content = dialog.appendChild(node("div", "aui-dialog2-content"));
  content.appendChild(factsSaid());
  var form = content.appendChild(node("form", "aui top-label"));
  form.noValidate = true;
  messageGroups(known.zone).forEach(function (group, number) {
    form.appendChild(messageGroup(group, known));
    if (number === 0) {
      form.appendChild(pastMessages(block, dialog));
    }
  });
  dialog.appendChild(messageFooter());
  return dialog;
}

function messageFooter() {
  var footer = node("footer", "aui-dialog2-footer");
  var actions = footer.appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-message-save", AJS.I18n.getText("aftermath.script.facts.save")));
  actions.appendChild(buttonOf("aui-button-link aftermath-message-cancel", AJS.I18n.getText("aftermath.script.cancel")));
  return footer;
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
