/* Labels of the page: added and removed in place. */
(function ($) {
  "use strict";
  function failed(answer) {
    AJS.flag({ type: "error", close: "auto", body: AJS.escapeHtml((answer.responseJSON || {}).message || answer.statusText) });
  }

  function entry(label) {
    var item = document.createElement("li");
    item.className = "aui-label";
    item.setAttribute("data-label-id", label.id);
    item.setAttribute("data-label", label.name);
    var link = document.createElement("a");
    link.className = "aui-label-split-main";
    link.rel = "tag";
    link.href = AJS.contextPath() + "/dosearchsite.action?label=" + encodeURIComponent(label.name);
    link.textContent = label.name;
    var remove = document.createElement("button");
    remove.type = "button";
    remove.className = "conf-label-remove";
    remove.setAttribute("aria-label", AJS.I18n.getText("sandbox.confluence.labels.remove", label.name));
    remove.textContent = "\u00d7";
    item.append(link, remove);
    return item;
  }

  function none() {
    var item = document.createElement("li");
    item.className = "no-labels-message";
    item.textContent = AJS.I18n.getText("sandbox.confluence.labels.none");
    return item;
  }

  AJS.toInit(function () {
    var section = document.getElementById("likes-and-labels-container");
    var form = document.getElementById("label-form");
    if (!section || !form) {
      return;
    }
    var list = section.querySelector(".label-list");
    var url = AJS.contextPath() + "/rest/api/content/" + section.getAttribute("data-page-id") + "/label";

    function show(labels) {
      list.replaceChildren.apply(list, labels.length ? labels.map(entry) : [none()]);
    }

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var names = form.elements.label.value.split(/[\s,]+/).filter(Boolean);
      if (!names.length) {
        return;
      }
      var labels = names.map(function (name) { return { prefix: "global", name: name }; });
      $.ajax({ url: url, type: "POST", contentType: "application/json", data: JSON.stringify(labels) }).then(function (all) {
        form.reset();
        show(all.results);
      }, failed);
    });
    $(list).on("click", ".conf-label-remove", function () {
      var name = $(this).closest("li").attr("data-label");
      $.ajax({ url: url + "?name=" + encodeURIComponent(name), type: "DELETE" }).then(function () {
        return $.getJSON(url).then(function (all) { show(all.results); });
      }, failed);
    });
  });
}(AJS.$));
