/* Confluence.Blueprint: what plugins tell the Create dialog about their wizards, and one wizard while it runs. */
(function (global, $) {
  "use strict";
  var hooks = {};
  var directCallbacks = {};

  global.Confluence = global.Confluence || {};
  global.Confluence.Blueprint = {
    /* key: the complete key of the blueprint's web item */
    setWizard: function (key, init) {
      var wizard = {
        handlers: {},
        on: function (event, handler) {
          (wizard.handlers[event] = wizard.handlers[event] || []).push(handler);
          return wizard;
        }
      };
      hooks[key] = wizard;
      init(wizard);
    },
    setDirectCallback: function (key, callback) {
      directCallbacks[key] = callback;
    },
    directCallback: function (key) {
      return directCallbacks[key];
    }
  };

  /* The function of a page's scripts that "A.b.c" names. */
  function template(name) {
    return name.split(".").reduce(function (scope, part) { return scope && scope[part]; }, global);
  }

  function Wizard(item, container, wizardData) {
    this.item = item;
    this.$area = $(container);
    this.pages = item.wizard.pages;
    this.wizardData = wizardData;
    this.hooks = (hooks[item.itemModuleCompleteKey] || { handlers: {} }).handlers;
  }

  Wizard.prototype.trigger = function (name) {
    var event = $.Event(name + "." + this.page.id);
    var state = this.state;
    return (this.hooks[name + "." + this.page.id] || []).every(function (handler) {
      return handler.call(null, event, state) !== false && !event.isDefaultPrevented();
    });
  };

  Wizard.prototype.show = function (pageId) {
    this.page = this.pages.filter(function (page) { return page.id === pageId; })[0];
    var pageData = this.wizardData.pages[pageId] = this.wizardData.pages[pageId] || {};
    this.state = {
      pageData: pageData,
      wizardData: this.wizardData,
      soyRenderContext: { atlToken: AJS.Meta.get("atl-token"), spaceKey: this.wizardData.spaceKey }
    };
    this.trigger("pre-render");
    var $page = $("<div class='dialog-wizard-page-main'></div>").attr("data-page-id", pageId);
    $page.html(template(this.page.templateKey)(this.state.soyRenderContext));
    this.$area.empty().append($page);
    this.state.$container = $page;
    restore($page, pageData);
    this.trigger("post-render");
    $page.find("input:visible, select:visible, textarea:visible").filter(":enabled").first().trigger("focus");
  };

  Wizard.prototype.first = function () {
    this.show(this.pages[0].id);
  };

  /* The id of the page that follows; empty after the last one; undefined if the page must stay. */
  Wizard.prototype.submit = function () {
    $.extend(this.state.pageData, answers(this.state.$container));
    this.wizardData.title = this.state.pageData.title || this.wizardData.title;
    if (!this.trigger("submit")) {
      return undefined;
    }
    this.wizardData.title = this.state.pageData.title || this.wizardData.title;
    var at = this.pages.indexOf(this.page);
    return this.page.last || at === this.pages.length - 1 ? "" : this.state.nextPageId || this.pages[at + 1].id;
  };

  /* All answers of all pages. */
  Wizard.prototype.context = function () {
    var pages = this.wizardData.pages;
    return Object.keys(pages).reduce(function (all, id) { return $.extend(all, pages[id]); }, {});
  };

  function answers($container) {
    var found = {};
    $container.find(":input[name]").each(function () {
      if (this.type === "checkbox") {
        found[this.name] = this.checked ? this.value : "";
      } else if (this.type !== "radio" || this.checked) {
        found[this.name] = $(this).val();
      }
    });
    return found;
  }

  /* Going back and forth keeps what was answered. */
  function restore($container, pageData) {
    $container.find(":input[name]").each(function () {
      if (!(this.name in pageData)) {
        return;
      }
      if (this.type === "checkbox" || this.type === "radio") {
        this.checked = this.value === pageData[this.name];
      } else {
        $(this).val(pageData[this.name]);
      }
    });
  }

  global.Confluence.Blueprint.Wizard = Wizard;
}(window, AJS.$));
