/* Shows the forms of Jira as dialogs. Without this script each form is a page of its own. */
(function ($) {
  "use strict";

  function inline(address) {
    return address + (address.indexOf("?") < 0 ? "?" : "&") + "inline=true&decorator=dialog";
  }

  function fetchText(address, options) {
    return window.fetch(address, options).then(function (response) {
      var control = response.headers.get("X-Atlassian-Dialog-Control") || "";
      if (control.indexOf("redirect:") === 0) {
        window.location.assign(control.substring("redirect:".length));
        if (control.indexOf("#") > 0) {
          window.location.reload();
        }
        return null;
      }
      if (response.redirected) {
        window.location.assign(response.url);
        return null;
      }
      return response.text();
    });
  }

  function fill(section, html) {
    /* The server escapes every value; what it sends holds no script. */
    section.innerHTML = html;
    var failed = section.querySelector(".error, .aui-message-error");
    var first = failed && failed.closest(".field-group") ? failed.closest(".field-group") : section;
    var field = first.querySelector("input:not([type=hidden]):not([type=submit]), select, textarea");
    if (field) {
      field.focus();
    }
  }

  function show(html, opener) {
    var section = document.createElement("section");
    section.id = "jira-dialog";
    section.className = "aui-dialog2 aui-dialog2-large aui-layer jira-dialog";
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-modal", "true");
    section.setAttribute("data-aui-remove-on-hide", "true");
    section.hidden = true;
    document.body.appendChild(section);
    var dialog = window.AJS.dialog2(section);
    dialog.show();
    fill(section, html);
    section.setAttribute("aria-label", section.querySelector("h1").textContent);
    dialog.on("hide", function () {
      if (opener && document.body.contains(opener)) {
        opener.focus();
      }
    });
    section.addEventListener("click", function (event) {
      if (event.target.closest(".cancel, .aui-close-button")) {
        event.preventDefault();
        dialog.hide();
      }
    });
    section.addEventListener("submit", function (event) {
      event.preventDefault();
      submit(section, event.target);
    });
  }

  function submit(section, form) {
    var button = form.querySelector("[type=submit]");
    button.disabled = true;
    var body = new URLSearchParams(new window.FormData(form));
    body.set("inline", "true");
    fetchText(form.getAttribute("action"), { method: "POST", body: body, credentials: "same-origin" }).then(function (html) {
      if (html !== null) {
        fill(section, html);
      }
    }, function () {
      button.disabled = false;
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest("a.jira-dialog-link, aui-item-link.jira-dialog-link");
    if (!target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !window.AJS.dialog2) {
      return;
    }
    event.preventDefault();
    fetchText(inline(target.getAttribute("href")), { credentials: "same-origin" }).then(function (html) {
      if (html !== null) {
        show(html, target);
      }
    });
  });

  /* The fields that a form asks for depend on project and type. */
  document.addEventListener("change", function (event) {
    var form = event.target.closest(".jira-dialog form[action$='CreateIssue.jspa']");
    if (form && (event.target.id === "project" || event.target.id === "issuetype")) {
      var values = new URLSearchParams(new window.FormData(form));
      values.delete("atl_token");
      var address = form.getAttribute("action").replace("CreateIssue.jspa", "CreateIssue!default.jspa") + "?" + values;
      fetchText(inline(address), { credentials: "same-origin" }).then(function (html) {
        fill(form.closest(".jira-dialog"), html);
      });
    }
  });

  /* "c" creates an issue, as in every Jira */
  $(document).on("keypress", function (event) {
    var typing = $(event.target).is("input, textarea, select, [contenteditable]");
    var create = document.getElementById("create_link");
    if (event.key === "c" && !typing && create && !event.ctrlKey && !event.metaKey && !event.altKey) {
      create.click();
    }
  });
}(window.jQuery));
