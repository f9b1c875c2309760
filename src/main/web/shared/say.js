/* What the page tells its reader, always as text. */

function node(name, className, text) {
  var made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

/* A flag: success goes by itself, everything else stays until it is read. */
function say(type, title, body) {
  AJS.flag({ type: type, title: escaped(title), body: body, close: type === "success" ? "auto" : "manual" });
}

/* The reasons of a refusal, each with a link to where it can be mended if the host told one. */
function reasonsBody(intro, reasons) {
  var body = node("div");
  var list = node("ul");
  body.appendChild(node("p", "", intro));
  reasons.forEach(function (reason) {
    var item = node("li", "", reason.message);
    if (reason.link && /^(https?:\/\/|\/|#)/.test(reason.link)) {
      item.textContent = "";
      item.appendChild(node("a", "", reason.message)).href = reason.link;
    }
    list.appendChild(item);
  });
  body.appendChild(list);
  return body.outerHTML;
}

/* Flags take HTML. */
function escaped(text) {
  return node("span", "", text).innerHTML;
}

/* Says why the host did not do as asked. */
function sayFailure(failure) {
  var errors = (failure.answer && failure.answer.errors) || [];
  if (errors.length > 0) {
    say("error", AJS.I18n.getText("aftermath.script.failed.title"), errors.map(messageOf).map(escaped).join(" "));
  } else if (failure.status) {
    var body = AJS.I18n.getText("aftermath.script.failed", "HTTP " + failure.status);
    say("error", AJS.I18n.getText("aftermath.script.failed.title"), escaped(body));
  } else {
    say("error", AJS.I18n.getText("aftermath.script.failed.title"), escaped(AJS.I18n.getText("aftermath.script.offline")));
  }
}

function messageOf(error) {
  return error.message;
}
