/*
 * The message to people outside: written in a dialog, approved and marked as posted by buttons of its block. Whoever marks
 * it as posted closes the postmortem with it, unless they choose not to.
 */

function startMessage(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest(
      "[data-aftermath-edit-message], [data-aftermath-approve-message], [data-aftermath-post-message], [data-aftermath-copy-message]"
    );
    var block = button && button.closest("[data-aftermath=message]");
    if (!block || button.disabled) {
      return;
    }
    if (button.hasAttribute("data-aftermath-copy-message")) {
      copyMessage(block);
    } else if (button.hasAttribute("data-aftermath-post-message")) {
      askMessagePosting(block);
    } else {
      button.disabled = true;
      (button.hasAttribute("data-aftermath-approve-message") ? approveMessage(block) : openMessage(block)).then(function () {
        button.disabled = false;
      });
    }
  });
}

function messagePath(block) {
  return "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(block.getAttribute("data-page-id")) + "/message";
}

function numberOf(block, name) {
  return Number(block.getAttribute(name));
}

function approveMessage(block) {
  return ask("POST", messagePath(block) + "/approval", { version: numberOf(block, "data-version") })
    .then(readJson)
    .then(function () {
      sayAfterReload(AJS.I18n.getText("aftermath.script.message.approved"));
    }, sayFailure);
}

function sayAfterReload(text) {
  remember(text, AJS.I18n.getText("aftermath.script.message.title"));
  window.location.reload();
}

function askMessagePosting(block) {
  openPosting({
    title: AJS.I18n.getText("aftermath.script.message.posting"),
    submit: AJS.I18n.getText("aftermath.script.message.posting.submit"),
    closes: block.getAttribute("data-closes") === "true",
    send: function (posting, closing) {
      return closing ? closeWith(block, posting) : markPosted(block, posting);
    },
  });
}

function closeWith(block, posting) {
  var move = {
    pageId: block.getAttribute("data-page-id"),
    to: "CLOSED",
    label: AJS.I18n.getText("aftermath.status.closed"),
    version: numberOf(block, "data-postmortem-version"),
  };
  return carryOut(move, posting);
}

function markPosted(block, posting) {
  var order = Object.assign({ version: numberOf(block, "data-version") }, posting);
  return ask("POST", messagePath(block) + "/posting", order)
    .then(readJson)
    .then(
      function () {
        sayAfterReload(AJS.I18n.getText("aftermath.script.message.posted"));
      },
      function (failure) {
        sayFailure(failure);
        throw failure;
      }
    );
}

function copyMessage(block) {
  copyText(messageText(block)).then(
    function () {
      say("success", AJS.I18n.getText("aftermath.script.message.title"), escaped(AJS.I18n.getText("aftermath.script.message.copied")));
    },
    function () {
      say("warning", AJS.I18n.getText("aftermath.script.message.title"), escaped(AJS.I18n.getText("aftermath.script.message.copied.not")));
    }
  );
}

/* The summary stands first, without its heading: that is how people read it. */
function messageText(block) {
  return Array.prototype.map
    .call(block.querySelectorAll("[data-aftermath-part]"), function (part) {
      var heading = part.getAttribute("data-aftermath-part") === "summary" ? "" : part.previousElementSibling.textContent + "\n";
      return heading + part.textContent;
    })
    .join("\n\n");
}

/* Browsers have a clipboard only where the connection is secure; the old way works in the others. */
function copyText(text) {
  if (window.navigator.clipboard) {
    return window.navigator.clipboard.writeText(text);
  }
  var field = node("textarea", "aftermath-offscreen");
  field.value = text;
  document.body.appendChild(field);
  field.select();
  var copied = document.execCommand("copy");
  field.remove();
  return copied ? Promise.resolve() : Promise.reject(new Error("not copied"));
}
