/* Before the words to people outside are saved, the lint has a look; whoever saves the same words again means them. */

var WORDS_OUTSIDE = ["summary", "happened", "doing"];

function lookThroughMessage(block, dialog, button) {
  var text = WORDS_OUTSIDE.map(function (name) {
    return dialog.querySelector('[data-fact="' + name + '"]').value;
  }).join("\n\n");
  if (!text.trim() || dialog.aftermathSeen === text) {
    return Promise.resolve(true);
  }
  var wish = { text: text, section: "customer-message", pageId: block.getAttribute("data-page-id") };
  return ask("POST", "/rest/aftermath/1.0/lint", wish)
    .then(readJson)
    .then(
      function (answer) {
        dialog.aftermathSeen = text;
        sayFindings(dialog, answer.findings);
        if (answer.findings.length > 0) {
          button.textContent = AJS.I18n.getText("aftermath.script.lint.anyway");
        }
        return answer.findings.length === 0;
      },
      function () {
        return true;
      }
    );
}

function sayFindings(dialog, findings) {
  var old = dialog.querySelector(".aftermath-lint-said");
  if (old) {
    old.remove();
  }
  if (findings.length === 0) {
    return;
  }
  var said = node("div", "aui-message aui-message-warning aftermath-lint-said");
  said.setAttribute("role", "alert");
  said.appendChild(node("p", "title", AJS.I18n.getText("aftermath.script.lint.look")));
  var list = said.appendChild(node("ul"));
  findings.forEach(function (finding) {
    list.appendChild(node("li", "", finding.message));
  });
  var form = dialog.querySelector("form");
  form.parentNode.insertBefore(said, form);
  said.scrollIntoView({ block: "nearest" });
}
