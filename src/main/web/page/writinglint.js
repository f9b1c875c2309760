/* What the lint asks about words that are being written: each question with the better words one click away. */

var LINT_PAUSE = 500;

/* While a follow-up is written, it asks about what promises little; nothing is held back. */
function askWhileWriting(dialog, pageId) {
  var field = dialog.querySelector("[data-fact=text]");
  var asks = node("div", "aftermath-lint-asks");
  asks.setAttribute("role", "status");
  field.parentNode.insertBefore(asks, field.nextSibling);
  var timer = 0;
  var looked = "";

  function look() {
    var text = field.value;
    if (text === looked) {
      return;
    }
    looked = text;
    if (text.trim()) {
      lintOf({ text: text, section: "follow-ups", pageId: pageId }).then(function (findings) {
        if (field.value === text) {
          show(findings);
        }
      });
    } else {
      show([]);
    }
  }

  function show(findings) {
    asks.textContent = "";
    if (findings.length > 0) {
      asks.appendChild(listOfFindings(findings, write));
    }
  }

  function write(finding) {
    field.setRangeText(finding.fix, finding.start, finding.end, "end");
    field.focus();
    look();
  }

  field.addEventListener("input", function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, LINT_PAUSE);
  });
  look();
}

/* Whoever writes is not kept from it by a lint that does not answer. */
function lintOf(wish) {
  return ask("POST", "/rest/aftermath/1.0/lint", wish)
    .then(readJson)
    .then(
      function (answer) {
        return answer.findings;
      },
      function () {
        return [];
      }
    );
}

function listOfFindings(findings, write) {
  var list = node("ul");
  findings.forEach(function (finding) {
    var row = list.appendChild(node("li"));
    row.setAttribute("data-rule", finding.rule);
    row.appendChild(node("span", "", finding.message));
    if (finding.fix) {
      var button = row.appendChild(buttonOf("aui-button-link aftermath-lint-write", AJS.I18n.getText("aftermath.view.lint.fix", finding.fix)));
      button.addEventListener("click", function () {
        write(finding);
      });
    }
  });
  return list;
}
