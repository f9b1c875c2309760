/* The mail that tells the company what was learned: drafted from the page, sent from here or by people, ticked once it is sent. */

var LONGEST_MAILTO = 1800;

function startTelling(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-tell]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(button.getAttribute("data-aftermath-tell")) + "/duties";
    getJson(path + "/tell")
      .then(function (mail) {
        openTelling(path, mail, button.closest("[data-aftermath=duties]"));
      })
      .catch(sayFailure)
      .then(function () {
        button.disabled = false;
      });
  });
}

function openTelling(path, mail, list) {
  var dialog = tellingDialog(mail);
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var subject = dialog.querySelector("#aftermath-tell-subject");
  var text = dialog.querySelector("#aftermath-tell-text");
  var sent = dialog.querySelector(".aftermath-tell-sent");

  function address() {
    var link = dialog.querySelector(".aftermath-tell-open");
    link.href = "mailto:?subject=" + encodeURIComponent(subject.value) + "&body=" + encodeURIComponent(text.value.replace(/\n/g, "\r\n"));
    link.hidden = link.href.length > LONGEST_MAILTO;
  }

  dialog.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
  });
  dialog.addEventListener("input", address);
  address();
  dialog.querySelector(".aftermath-tell-copy").addEventListener("click", function () {
    copyText(subject.value + "\n\n" + text.value).then(
      function () {
        say("success", "", escaped(AJS.I18n.getText("aftermath.script.tell.copied")));
      },
      function () {
        text.select();
      }
    );
  });
  sent.addEventListener("click", function () {
    sent.disabled = true;
    ask("POST", path, { duty: "tell", done: true })
      .then(readJson)
      .then(
        function (answer) {
          showDuties(list, answer);
          layer.hide();
        },
        function (failure) {
          sent.disabled = false;
          sayFailure(failure);
        }
      );
  });
  mainButtonOf(dialog).addEventListener("click", function () {
    clearFaults(dialog);
    var wish = { to: dialog.querySelector("#aftermath-tell-to").value, subject: subject.value, text: text.value };
    sendFrom(
      dialog,
      ask("POST", path + "/tell", wish),
      function (told) {
        layer.hide();
        say("success", "", escaped(tellingOutcome(told)));
        getJson(path).then(function (answer) {
          showDuties(list, answer);
        }, sayFailure);
      },
      function (failure) {
        sayRefused(dialog, failure);
      }
    );
  });
  dialog.querySelector(".aftermath-tell-close").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  dialog.querySelector("#aftermath-tell-to").focus();
}

function tellingDialog(mail) {
  var title = AJS.I18n.getText("aftermath.script.tell.title");
  var dialog = node("section", "aui-dialog2 aui-dialog2-large aui-layer aftermath-dialog aftermath-facts-dialog aftermath-tell-dialog");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  dialog.setAttribute("aria-label", title);
  dialog.appendChild(node("header", "aui-dialog2-header")).appendChild(node("h1", "aui-dialog2-header-main", title));
  var content = dialog.appendChild(node("div", "aui-dialog2-content"));
  content.appendChild(factsSaid());
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.tell.what")));
  var form = content.appendChild(node("form", "aui top-label"));
  var to = node("input", "text long-field");
  to.type = "text";
  form.appendChild(tellingField(to, "aftermath-tell-to", AJS.I18n.getText("aftermath.script.tell.to"), ""));
  var subject = node("input", "text long-field");
  subject.type = "text";
  form.appendChild(tellingField(subject, "aftermath-tell-subject", AJS.I18n.getText("aftermath.script.tell.subject"), mail.subject));
  var text = node("textarea", "textarea long-field");
  text.rows = 12;
  form.appendChild(tellingField(text, "aftermath-tell-text", AJS.I18n.getText("aftermath.script.tell.text"), mail.text));
  form.appendChild(buttonOf("aftermath-tell-copy", AJS.I18n.getText("aftermath.script.tell.copy")));
  form.appendChild(node("a", "aui-button aui-button-link aftermath-tell-open", AJS.I18n.getText("aftermath.script.tell.open")));
  var actions = dialog.appendChild(node("footer", "aui-dialog2-footer")).appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-tell-send", AJS.I18n.getText("aftermath.script.tell.send")));
  actions.appendChild(buttonOf("aftermath-tell-sent", AJS.I18n.getText("aftermath.script.tell.sent")));
  actions.appendChild(buttonOf("aui-button-link aftermath-tell-close", AJS.I18n.getText("aftermath.script.close")));
  return dialog;
}

function tellingField(field, id, words, value) {
  var group = node("div", "field-group");
  group.appendChild(node("label", "", words)).htmlFor = id;
  field.id = id;
  field.value = value;
  field.setAttribute("data-fact", id.replace("aftermath-tell-", ""));
  group.appendChild(field);
  group.appendChild(node("div", "error")).setAttribute("role", "alert");
  return group;
}

function tellingOutcome(told) {
  return told.left > 0
    ? AJS.I18n.getText("aftermath.script.tell.reached.some", String(told.reached), String(told.left))
    : AJS.I18n.getText("aftermath.script.tell.reached", String(told.reached));
}
