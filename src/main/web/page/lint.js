/* What the lint asks about: marked in the text, with its question beside it, and a fix or a reason one click away. */

function startLint(root) {
  each(root, "[data-aftermath=lint]", function (list) {
    findingsOf(list).forEach(markFinding);
  });
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-lint-fix], [data-aftermath-lint-ignore], [data-aftermath-lint-heed]");
    if (button) {
      event.preventDefault();
      mendFinding(button);
    }
  });
}

/* Short ones first: what concerns a whole paragraph yields to what concerns a word of it. */
function findingsOf(list) {
  return Array.prototype.slice.call(list.querySelectorAll("[data-aftermath-finding]")).sort(function (one, other) {
    return one.getAttribute("data-excerpt").length - other.getAttribute("data-excerpt").length;
  });
}

function each(root, selector, work) {
  Array.prototype.forEach.call(root.querySelectorAll(selector), work);
}

function mendFinding(button) {
  var row = button.closest("[data-aftermath-finding], [data-aftermath-ignored]");
  if (button.hasAttribute("data-aftermath-lint-ignore")) {
    askWhyIgnored(row);
  } else if (button.hasAttribute("data-aftermath-lint-fix")) {
    changeFinding(row, "POST", "fix", undefined, AJS.I18n.getText("aftermath.script.lint.fixed"));
  } else {
    changeFinding(row, "DELETE", "ignored", undefined, AJS.I18n.getText("aftermath.script.lint.heeded"));
  }
}

function changeFinding(row, method, what, body, done) {
  var list = row.closest("[data-page-id]");
  var id = row.getAttribute("data-aftermath-finding") || row.getAttribute("data-aftermath-ignored");
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(list.getAttribute("data-page-id"));
  return ask(method, path + "/lint/" + encodeURIComponent(id) + "/" + what, body)
    .then(readJson)
    .then(function () {
      remember(done, AJS.I18n.getText("aftermath.view.status.lint"));
      window.location.reload();
    }, sayFailure);
}

function askWhyIgnored(row) {
  if (row.querySelector("form")) {
    row.querySelector("textarea").focus();
    return;
  }
  var form = row.appendChild(node("form", "aui top-label aftermath-lint-reason"));
  var group = form.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", AJS.I18n.getText("aftermath.script.lint.reason")));
  var field = group.appendChild(node("textarea", "textarea full-width-field"));
  label.htmlFor = field.id = "aftermath-lint-reason-" + row.getAttribute("data-aftermath-finding");
  field.rows = 2;
  field.maxLength = 2000;
  var fault = group.appendChild(node("div", "error"));
  fault.setAttribute("role", "alert");
  var button = form.appendChild(node("button", "aui-button aui-button-primary", AJS.I18n.getText("aftermath.script.lint.ignore")));
  button.type = "submit";
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    fault.textContent = field.value.trim() ? "" : AJS.I18n.getText("aftermath.lint.reason.missing");
    if (!fault.textContent) {
      changeFinding(row, "POST", "ignored", { reason: field.value }, AJS.I18n.getText("aftermath.script.lint.ignored"));
    }
  });
  field.focus();
}

/* Marks the words in the page; if editors changed how they are put together, the list still tells where they stand. */
function markFinding(row) {
  var place = document.getElementById(row.getAttribute("data-anchor")) || anchorNamed(row.getAttribute("data-anchor"));
  var excerpt = row.getAttribute("data-excerpt");
  var words = place && (wordsAfter(place, row.getAttribute("data-before") + excerpt, excerpt) || wordsAfter(place, excerpt, excerpt));
  if (!words) {
    return;
  }
  var mark = node("mark", "aftermath-lint-mark");
  mark.tabIndex = 0;
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-expanded", "false");
  mark.setAttribute("data-aftermath-lint-mark", row.getAttribute("data-rule"));
  words.surroundContents(mark);
  function toggle() {
    var open = mark.getAttribute("aria-expanded") === "true";
    mark.setAttribute("aria-expanded", String(!open));
    placeBeside(mark, row, !open);
  }
  mark.addEventListener("click", toggle);
  mark.addEventListener("keydown", function (event) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      toggle();
    }
  });
}

/* The question with its buttons goes to the words and back to its list. */
function placeBeside(mark, row, open) {
  var note = row.aftermathNote || (row.aftermathNote = node("div", "aftermath-lint-note"));
  note.setAttribute("role", "list");
  if (open) {
    note.setAttribute("data-page-id", row.closest("[data-page-id]").getAttribute("data-page-id"));
    row.aftermathList = row.parentNode;
    row.aftermathNext = row.nextSibling;
    note.appendChild(row);
    (mark.closest("p, li, td, div") || mark).appendChild(note);
  } else {
    row.aftermathList.insertBefore(row, row.aftermathNext);
    note.remove();
  }
}

function anchorNamed(name) {
  return document.querySelector('[name="' + name.replace(/["\\]/g, "") + '"], [id$="' + name.replace(/["\\]/g, "") + '"]');
}

/* The range of the words in the first text of a section that holds them together with what stands before them. */
function wordsAfter(place, together, excerpt) {
  var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = place;
  var wanted = together.replace(/\s+/g, " ");
  for (var text = walker.nextNode(); text && !isNextSection(text, place); text = walker.nextNode()) {
    var at = text.data.indexOf(together);
    var exact = at >= 0 ? at + together.length - excerpt.length : text.data.replace(/\s/g, " ").indexOf(wanted.trimStart());
    if (at < 0 && exact >= 0) {
      exact = text.data.indexOf(excerpt, exact);
    }
    if (exact >= 0 && !text.parentNode.closest("[data-aftermath=lint], script, style, mark")) {
      var range = document.createRange();
      range.setStart(text, exact);
      range.setEnd(text, exact + excerpt.length);
      return range;
    }
  }
  return null;
}

function isNextSection(text, place) {
  var heading = text.parentNode.closest("h1, h2");
  return Boolean(heading) && !heading.contains(place);
}
