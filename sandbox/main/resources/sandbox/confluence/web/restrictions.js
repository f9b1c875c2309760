/* The restrictions dialog: who alone may see or change the page. */
(function ($) {
  "use strict";
  AJS.toInit(function () {
    var element = document.getElementById("restrictions-dialog");
    if (!element) {
      return;
    }
    var url = AJS.contextPath() + "/rest/api/content/" + element.getAttribute("data-page-id") + "/restriction";
    var shown = element.querySelector(".conf-restrictions");
    var form = element.querySelector(".conf-restriction-form");
    var error = form.querySelector(".error");
    var entries = [];
    var words = {
      read: AJS.I18n.getText("sandbox.confluence.restrictions.read"),
      update: AJS.I18n.getText("sandbox.confluence.restrictions.update")
    };

    function show() {
      var list = document.createElement("ul");
      entries.forEach(function (entry) {
        var item = document.createElement("li");
        item.append(words[entry.operation] + ": " + entry.label + " ");
        var remove = document.createElement("button");
        remove.type = "button";
        remove.className = "aui-button aui-button-link";
        remove.textContent = AJS.I18n.getText("sandbox.confluence.restrictions.remove");
        remove.addEventListener("click", function () {
          entries.splice(entries.indexOf(entry), 1);
          show();
        });
        item.append(remove);
        list.append(item);
      });
      shown.replaceChildren(entries.length ? list : AJS.I18n.getText("sandbox.confluence.restrictions.none"));
    }

    function read(all) {
      entries = [];
      ["read", "update"].forEach(function (operation) {
        all[operation].restrictions.user.results.forEach(function (user) {
          entries.push({ operation: operation, kind: "user", name: user.username, label: user.displayName });
        });
        all[operation].restrictions.group.results.forEach(function (group) {
          entries.push({ operation: operation, kind: "group", name: group.name, label: group.name });
        });
      });
      show();
    }

    function wire() {
      return ["read", "update"].map(function (operation) {
        var mine = entries.filter(function (entry) { return entry.operation === operation; });
        return {
          operation: operation,
          restrictions: {
            user: mine.filter(function (entry) { return entry.kind === "user"; })
              .map(function (entry) { return { type: "known", username: entry.name }; }),
            group: mine.filter(function (entry) { return entry.kind === "group"; })
              .map(function (entry) { return { type: "group", name: entry.name }; })
          }
        };
      });
    }

    function failed(answer) {
      error.textContent = (answer.responseJSON || {}).message || answer.statusText;
    }

    /* Whoever restricts a page must not lock themselves out unseen: unknown names are refused at once. */
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      error.textContent = "";
      var kind = form.elements.kind.value;
      var name = form.elements.name.value.trim();
      if (!name) {
        return;
      }
      var look = kind === "user"
        ? "/rest/api/user?username=" + encodeURIComponent(name) : "/rest/api/group/" + encodeURIComponent(name);
      $.getJSON(AJS.contextPath() + look).then(function (found) {
        entries.push({
          operation: form.elements.operation.value, kind: kind, name: name, label: found.displayName || found.name
        });
        form.elements.name.value = "";
        show();
      }, failed);
    });
    element.querySelector(".conf-restrictions-save").addEventListener("click", function () {
      $.ajax({ url: url, type: "PUT", contentType: "application/json", data: JSON.stringify(wire()) }).then(function () {
        window.location.reload();
      }, failed);
    });
    element.querySelector(".conf-dialog-close").addEventListener("click", function () {
      AJS.dialog2(element).hide();
    });
    $(document).on("click", "#action-page-permissions-link", function (event) {
      event.preventDefault();
      error.textContent = "";
      AJS.dialog2(element).show();
      $.getJSON(url + "/byOperation").then(read, failed);
    });
  });
}(AJS.$));
