/* Before the words to people outside are saved, the lint has a look; whoever saves the same words again means them. */

var WORDS_OUTSIDE = ["summary", "happened", "doing"];

function lookThroughMessage(block, dialog, button) {
  var fields = WORDS_OUTSIDE.map(function (name) {
    return dialog.querySelector('[data-fact="' + name + '"]');
  });
  var text = fields.map(valueOfField).join("\n\n");
  if (!text.trim() || dialog.aftermathSeen === text) {
    return Promise.resolve(true);
  }

  function write(finding) {
    writeIn(fields, finding);
    lookThroughMessage(block, dialog, button);
  }

  return lintOf({ text: text, section: "customer-message", pageId: block.getAttribute("data-page-id") }).then(function (findings) {
    dialog.aftermathSeen = text;
    sayFindings(dialog, findings, write);
    button.textContent =
      findings.length > 0 ? AJS.I18n.getText("aftermath.script.lint.anyway") : AJS.I18n.getText("aftermath.script.facts.save");
    return findings.length === 0;
  });
}

function valueOfField(field) {
  return field.value;
}

/* The fields stand one after the other with an empty line between. */
function writeIn(fields, finding) {
  var begins = 0;
  fields.forEach(function (field) {
    var end = begins + field.value.length;
    if (begins <= finding.start && finding.end <= end) {
      field.setRangeText(finding.fix, finding.start - begins, finding.end - begins, "end");
      field.focus();
      begins = Infinity;
    } else {
      begins = end + 2;
    }
  });
}

function sayFindings(dialog, findings, write) {
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
  said.appendChild(listOfFindings(findings, write));
  var form = dialog.querySelector("form");
  form.parentNode.insertBefore(said, form);
  said.scrollIntoView({ block: "nearest" });
}
