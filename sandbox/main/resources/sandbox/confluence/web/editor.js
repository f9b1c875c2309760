/* The editor: macros by menu, preview. */
(function (global, $) {
  "use strict";
  var MacroText = global.Confluence.MacroText;
  var MacroForm = global.Confluence.MacroForm;

  AJS.toInit(function () {
    var source = document.getElementById("markupTextarea");
    if (!source) {
      return;
    }
    var browser = document.getElementById("macro-browser-dialog");
    var dialog = document.getElementById("macro-dialog");
    var editButton = document.getElementById("edit-macro-button");
    var loading = null;
    var form = null;
    var place = null;

    function macros() {
      loading = loading || $.getJSON(AJS.contextPath() + "/rest/macrobrowser/1.0/macros");
      return loading;
    }

    function entry(macro) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "aui-button aui-button-subtle conf-macro";
      button.setAttribute("data-macro-name", macro.name);
      var title = document.createElement("strong");
      title.textContent = macro.title;
      var description = document.createElement("span");
      description.textContent = macro.description;
      button.append(title, description);
      button.addEventListener("click", function () {
        AJS.dialog2(browser).hide();
        ask(macro, null, { start: source.selectionStart, end: source.selectionEnd });
      });
      return button;
    }

    function categories(all) {
      var byName = {};
      all.forEach(function (macro) {
        macro.categories.forEach(function (category) {
          byName[category.name] = byName[category.name] || { title: category.title, macros: [] };
          byName[category.name].macros.push(macro);
        });
      });
      return Object.keys(byName).sort().map(function (name) { return byName[name]; });
    }

    function list(all) {
      var wanted = document.getElementById("macro-browser-search").value.trim().toLowerCase();
      var fitting = all.filter(function (macro) {
        return (macro.name + " " + macro.title + " " + macro.description).toLowerCase().indexOf(wanted) >= 0;
      });
      var area = browser.querySelector(".conf-macro-list");
      area.replaceChildren();
      categories(fitting).forEach(function (category) {
        var heading = document.createElement("h3");
        heading.textContent = category.title;
        var box = document.createElement("div");
        box.className = "conf-macro-category";
        box.append.apply(box, category.macros.map(entry));
        area.append(heading, box);
      });
    }

    function ask(macro, before, range) {
      place = range;
      dialog.querySelector("#macro-dialog-title").textContent = macro.title;
      dialog.querySelector(".conf-macro-description").textContent = macro.description;
      form = new MacroForm(document.getElementById("macro-form"), macro, before);
      AJS.dialog2(dialog).show();
      var first = dialog.querySelector("form :is(input, select, textarea)");
      if (first) {
        first.focus();
      }
    }

    function put(text) {
      source.setRangeText(text, place.start, place.end, "end");
      source.dispatchEvent(new Event("input", { bubbles: true }));
      source.focus();
    }

    function insert() {
      if (!form.check()) {
        return;
      }
      form.result().then(function (macro) {
        AJS.dialog2(dialog).hide();
        put(MacroText.write(macro));
      });
    }

    function current() {
      var range = MacroText.around(source.value, source.selectionStart);
      var macro = range && MacroText.read(source.value.substring(range.start, range.end));
      return macro ? { range: range, macro: macro } : null;
    }

    function edit() {
      var found = current();
      macros().then(function (all) {
        var declared = all.filter(function (macro) { return found && macro.name === found.macro.name; })[0];
        if (declared) {
          ask(declared, found.macro, found.range);
        }
      });
    }

    function preview() {
      var area = document.querySelector(".conf-preview");
      var page = AJS.Meta.get("page-id");
      $.ajax({
        url: AJS.contextPath() + "/rest/api/contentbody/convert/view",
        type: "POST",
        contentType: "application/json",
        data: JSON.stringify({ value: source.value, representation: "storage", content: page ? { id: page } : undefined })
      }).then(function (answer) {
        area.innerHTML = answer.value;
      }, function (answer) {
        var message = document.createElement("div");
        message.className = "aui-message aui-message-error";
        message.textContent = (answer.responseJSON || {}).message || answer.statusText;
        area.replaceChildren(message);
      });
    }

    document.getElementById("rte-button-insert").addEventListener("click", function () {
      macros().then(function (all) {
        list(all);
        AJS.dialog2(browser).show();
        document.getElementById("macro-browser-search").focus();
      });
    });
    document.getElementById("macro-browser-search").addEventListener("input", function () { macros().then(list); });
    $("form", browser).add("#macro-form").on("submit", function (event) { event.preventDefault(); });
    $("#macro-form").on("submit", insert);
    document.getElementById("macro-insert").addEventListener("click", insert);
    editButton.addEventListener("click", edit);
    ["keyup", "click", "input", "select"].forEach(function (event) {
      source.addEventListener(event, function () { editButton.disabled = !current(); });
    });
    $(".conf-dialog-close").on("click", function () { AJS.dialog2($(this).closest("section")).hide(); });
    $("#rte-button-preview").on("tabSelect", preview);
  });
}(window, AJS.$));
