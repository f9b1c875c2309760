/* The Create dialog: what can be created, then the wizard of what was chosen. */
(function (global, $) {
  "use strict";
  var BLANK = "com.atlassian.confluence.plugins.confluence-create-content-plugin:create-blank-page";
  var Blueprint = global.Confluence.Blueprint;
  var rest = function (path) { return AJS.contextPath() + "/rest" + path; };

  function el(tag, classes, text) {
    var element = document.createElement(tag);
    element.className = classes || "";
    element.textContent = text || "";
    return element;
  }

  function button(id, text, primary) {
    var made = el("button", "aui-button " + (primary ? "aui-button-primary" : "aui-button-link"), text);
    made.type = "button";
    made.id = id;
    return made;
  }

  function Dialog(preset) {
    this.preset = preset || {};
    this.build();
  }

  Dialog.prototype.build = function () {
    var section = el("section", "aui-dialog2 aui-dialog2-large aui-layer create-dialog");
    section.id = "create-dialog";
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-labelledby", "create-dialog-title");
    section.setAttribute("data-aui-remove-on-hide", "true");
    section.hidden = true;
    var header = el("header", "aui-dialog2-header");
    this.title = el("h1", "aui-dialog2-header-main", AJS.I18n.getText("sandbox.confluence.create.title"));
    this.title.id = "create-dialog-title";
    header.append(this.title);
    this.error = el("div", "aui-message aui-message-error");
    this.error.setAttribute("role", "alert");
    this.error.hidden = true;
    this.area = el("div", "create-dialog-body");
    var content = el("div", "aui-dialog2-content");
    content.append(this.error, this.area);
    var footer = el("footer", "aui-dialog2-footer");
    var actions = el("div", "aui-dialog2-footer-actions");
    this.backButton = button("create-dialog-back", AJS.I18n.getText("sandbox.confluence.create.back"), false);
    this.createButton = button("create-dialog-create-button", "", true);
    this.createButton.classList.add("create-dialog-create-button");
    this.cancelButton = button("create-dialog-cancel", AJS.I18n.getText("sandbox.confluence.cancel"), false);
    actions.append(this.createButton, this.cancelButton);
    footer.append(this.backButton, actions);
    section.append(header, content, footer);
    document.body.append(section);
    this.dialog = AJS.dialog2(section);
    this.backButton.addEventListener("click", this.choose.bind(this));
    this.createButton.addEventListener("click", this.next.bind(this));
    this.cancelButton.addEventListener("click", this.dialog.hide.bind(this.dialog));
    section.addEventListener("submit", function (event) {
      event.preventDefault();
      this.next();
    }.bind(this));
  };

  Dialog.prototype.open = function () {
    this.dialog.show();
    return $.when($.getJSON(rest("/api/space?limit=500")), $.getJSON(rest("/create-dialog/1.0/blueprints/web-items")))
      .then(function (spaces, items) {
        this.spaces = spaces[0].results;
        this.items = items[0];
        this.choose();
        this.preselect();
      }.bind(this), this.failed.bind(this));
  };

  /* An address may name a space and a blueprint: ?createDialogSpaceKey=…&createDialogBlueprintId=… (or …BlueprintKey) */
  Dialog.prototype.preselect = function () {
    var wanted = this.preset.blueprint;
    var item = this.items.filter(function (one) {
      return wanted && (one.contentBlueprintId === wanted || one.blueprintModuleCompleteKey === wanted);
    })[0];
    if (item) {
      this.area.querySelector("input[value='" + item.itemModuleCompleteKey + "']").checked = true;
      this.next();
    }
  };

  Dialog.prototype.choose = function () {
    this.wizard = null;
    this.say("");
    this.title.textContent = AJS.I18n.getText("sandbox.confluence.create.title");
    this.createButton.textContent = AJS.I18n.getText("sandbox.confluence.create.next");
    this.backButton.hidden = true;
    this.area.replaceChildren(this.spaceField(), this.templates());
    this.area.querySelector("input[type=radio]").focus();
  };

  Dialog.prototype.spaceField = function () {
    var form = el("form", "aui top-label");
    var label = el("label", "", AJS.I18n.getText("sandbox.confluence.create.space"));
    label.htmlFor = "create-dialog-space";
    this.space = el("select", "select create-dialog-space");
    this.space.id = "create-dialog-space";
    var current = this.preset.space || AJS.Meta.get("space-key");
    this.spaces.forEach(function (space) {
      this.space.add(new Option(space.name, space.key, false, space.key === current));
    }, this);
    var group = el("div", "field-group");
    group.append(label, this.space);
    form.append(group);
    return form;
  };

  Dialog.prototype.templates = function () {
    var list = el("ol", "templates");
    list.setAttribute("role", "radiogroup");
    list.setAttribute("aria-label", AJS.I18n.getText("sandbox.confluence.create.title"));
    this.items.forEach(function (item, index) {
      var entry = el("li", "template");
      entry.setAttribute("role", "presentation");
      entry.setAttribute("data-item-module-complete-key", item.itemModuleCompleteKey);
      var label = el("label");
      var radio = el("input", "");
      radio.type = "radio";
      radio.name = "template";
      radio.value = item.itemModuleCompleteKey;
      radio.checked = index === 0;
      var icon = el("span", "template-preview " + (item.styleClass || ""));
      icon.append(this.icon(item));
      var text = el("span", "template-meta");
      text.append(el("span", "template-name", item.name), el("span", "template-description", item.description));
      label.append(radio, icon, text);
      entry.append(label);
      entry.addEventListener("dblclick", this.next.bind(this));
      list.append(entry);
    }, this);
    return list;
  };

  Dialog.prototype.icon = function (item) {
    if (!item.iconURL) {
      return "";
    }
    var image = el("img");
    image.src = item.iconURL;
    image.alt = "";
    return image;
  };

  Dialog.prototype.next = function () {
    if (this.createButton.getAttribute("aria-disabled") === "true") {
      return;
    }
    this.say("");
    if (this.wizard) {
      this.proceed();
    } else {
      this.begin();
    }
  };

  Dialog.prototype.begin = function () {
    var chosen = this.area.querySelector("input[name=template]:checked").value;
    this.item = this.items.filter(function (item) { return item.itemModuleCompleteKey === chosen; })[0];
    var wizardData = { title: "", spaceKey: this.space.value, pages: {} };
    var direct = Blueprint.directCallback(chosen);
    if (chosen === BLANK || !this.item.blueprintModuleCompleteKey && !direct) {
      this.leave("/pages/createpage.action?spaceKey=" + encodeURIComponent(this.space.value) + this.parent());
    } else if (direct) {
      var state = { spaceKey: this.space.value, wizardData: wizardData, pageData: {} };
      direct($.Event("direct"), state);
      global.location.assign(state.finalUrl);
    } else if (this.item.wizard.pages.length === 0) {
      this.create(wizardData, { title: this.item.name });
    } else {
      this.title.textContent = this.item.wizard.pages[0].title || this.item.name;
      this.backButton.hidden = false;
      this.wizard = new Blueprint.Wizard(this.item, this.area, wizardData);
      this.wizard.first();
      this.label();
    }
  };

  /* A blank page goes below the page that is shown, if it is in the chosen space. */
  Dialog.prototype.parent = function () {
    var page = AJS.Meta.get("latest-page-id");
    return page && AJS.Meta.get("space-key") === this.space.value ? "&fromPageId=" + page : "";
  };

  Dialog.prototype.label = function () {
    var pages = this.item.wizard.pages;
    var last = this.wizard.page.last || pages.indexOf(this.wizard.page) === pages.length - 1;
    this.createButton.textContent = last
      ? AJS.I18n.getText("sandbox.confluence.create.button")
      : AJS.I18n.getText("sandbox.confluence.create.next");
  };

  Dialog.prototype.proceed = function () {
    var next = this.wizard.submit();
    if (next === undefined) {
      return;
    }
    if (this.wizard.state.finalUrl) {
      global.location.assign(this.wizard.state.finalUrl);
    } else if (next) {
      this.wizard.show(next);
      this.label();
    } else {
      this.create(this.wizard.wizardData, this.wizard.context());
    }
  };

  Dialog.prototype.create = function (wizardData, context) {
    this.busy(true);
    $.ajax({
      url: rest("/create-dialog/1.0/content-blueprint/" + (this.item.createResult === "edit" ? "create-draft" : "create-content")),
      type: "POST",
      contentType: "application/json",
      data: JSON.stringify({
        spaceKey: wizardData.spaceKey,
        contentBlueprintId: this.item.contentBlueprintId,
        moduleCompleteKey: this.item.blueprintModuleCompleteKey,
        title: wizardData.title || context.title || "",
        context: context
      })
    }).then(function (page) {
      global.location.assign(page.url);
    }, function (answer) {
      this.busy(false);
      this.failed(answer);
    }.bind(this));
  };

  Dialog.prototype.busy = function (is) {
    this.createButton.setAttribute("aria-disabled", String(is));
    this.createButton.classList.toggle("aui-button-busy", is);
  };

  Dialog.prototype.failed = function (answer) {
    var said = answer && answer.responseJSON && answer.responseJSON.message;
    this.say(said || AJS.I18n.getText("sandbox.confluence.create.failed"));
  };

  Dialog.prototype.say = function (message) {
    this.error.textContent = message;
    this.error.hidden = !message;
    if (message) {
      this.error.scrollIntoView({ block: "nearest" });
    }
  };

  Dialog.prototype.leave = function (path) {
    global.location.assign(AJS.contextPath() + path);
  };

  global.Confluence.Blueprint.openDialog = function (preset) {
    return new Dialog(preset).open();
  };

  AJS.toInit(function () {
    $(document).on("click", "#create-page-button", function (event) {
      event.preventDefault();
      Blueprint.openDialog();
    });
    var asked = new URLSearchParams(global.location.search);
    var blueprint = asked.get("createDialogBlueprintId") || asked.get("createDialogBlueprintKey");
    if (blueprint || asked.get("createDialogSpaceKey") || asked.get("createDialog")) {
      Blueprint.openDialog({ space: asked.get("createDialogSpaceKey"), blueprint: blueprint });
    }
  });
}(window, AJS.$));
