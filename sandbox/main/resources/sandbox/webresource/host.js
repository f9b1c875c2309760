/* What pages of the genuine hosts find besides the library itself: meta values, data, modules on demand. */
(function (global, $) {
  "use strict";
  /* The library's own object takes no further members, and pages of hosts add many. */
  var AJS = global.AJS = $.extend({}, global.AJS);
  var WRM = global.WRM;

  AJS.$ = AJS.$ || $;
  AJS.I18n = AJS.I18n || { getText: function (key) { return key; } };

  /* AJS.Meta: <meta name="ajs-…"> */
  var overrides = {};
  AJS.Meta = {
    get: function (name) {
      if (Object.prototype.hasOwnProperty.call(overrides, name)) {
        return overrides[name];
      }
      var tag = document.head.querySelector('meta[name="ajs-' + name + '"]');
      return tag ? tag.getAttribute("content") : undefined;
    },
    getBoolean: function (name) { return AJS.Meta.get(name) === "true"; },
    getNumber: function (name) { return +AJS.Meta.get(name); },
    set: function (name, value) { overrides[name] = value; },
    getAllAsMap: function () {
      var all = {};
      $('meta[name^="ajs-"]').each(function () {
        all[this.getAttribute("name").substring(4)] = this.getAttribute("content");
      });
      return $.extend(all, overrides);
    }
  };
  AJS.params = AJS.params || {};
  $.each(AJS.Meta.getAllAsMap(), function (name, value) {
    var camel = name.replace(/-([a-z])/g, function (all, letter) { return letter.toUpperCase(); });
    AJS.params[camel] = value === "true" ? true : value === "false" ? false : value;
  });
  AJS.contextPath = function () { return AJS.Meta.get("context-path") || ""; };

  /* WRM.data.claim: each value can be claimed once */
  var claimed = {};
  WRM.data = WRM.data || {};
  WRM.data.claim = function (key) {
    var tag = $('meta[name="wrm-data"]').filter(function () { return this.getAttribute("data-key") === key; })[0];
    if (!tag || claimed[key]) {
      return undefined;
    }
    claimed[key] = true;
    return JSON.parse(tag.getAttribute("content"));
  };
  WRM.contextPath = AJS.contextPath;
  WRM.I18n = WRM.I18n || AJS.I18n;

  /* WRM.require(["wr!plugin:module", "wrc!context"], callback) */
  function present() {
    return $("script[src*='/download/batch/']").map(function () {
      return decodeURIComponent(this.getAttribute("src").replace(/^.*\/download\/batch\/([^/]+)\/.*$/, "$1"));
    }).get();
  }

  function load(address) {
    var done = $.Deferred();
    var css = /\.css(\?|$)/.test(address);
    var tag = document.createElement(css ? "link" : "script");
    tag.onload = function () { done.resolve(); };
    tag.onerror = function () { done.reject(address); };
    if (css) {
      tag.rel = "stylesheet";
      tag.href = address;
    } else {
      tag.async = false;
      tag.src = address;
    }
    document.head.appendChild(tag);
    return done.promise();
  }

  function named(prefix, keys) {
    return keys.filter(function (key) { return key.indexOf(prefix) === 0; })
      .map(function (key) { return key.substring(prefix.length); });
  }

  WRM.require = function (keys, callback) {
    var all = [].concat(keys);
    return $.ajax({
      url: AJS.contextPath() + "/rest/webResources/1.0/resources",
      type: "POST",
      contentType: "application/json",
      dataType: "json",
      data: JSON.stringify({ r: named("wr!", all), c: named("wrc!", all), xr: present() })
    }).then(function (answer) {
      return $.when.apply($, answer.resources.map(load));
    }).then(function () {
      if (callback) {
        callback();
      }
    });
  };

  /* AMD as far as plugins use it: modules are defined before they are required */
  var definitions = {};
  var modules = {
    jquery: function () { return $; },
    ajs: function () { return AJS; },
    "wrm/require": function () { return WRM.require; },
    "wrm/data": function () { return WRM.data; },
    "wrm/context-path": function () { return WRM.contextPath; },
    "wrm/i18n": function () { return WRM.I18n; },
    "aui/flag": function () { return AJS.flag; },
    "aui/dialog2": function () { return AJS.dialog2; }
  };

  function resolve(name) {
    if (!definitions[name] && !modules[name]) {
      throw new Error("no module " + name);
    }
    if (!modules[name]) {
      var definition = definitions[name];
      var made = typeof definition.make === "function"
        ? definition.make.apply(null, definition.needs.map(resolve)) : definition.make;
      modules[name] = function () { return made; };
    }
    return modules[name]();
  }

  global.define = global.define || function (name, needs, make) {
    definitions[name] = make === undefined ? { needs: [], make: needs } : { needs: needs, make: make };
  };
  global.require = global.require || function (names, callback) {
    if (typeof names === "string") {
      return resolve(names);
    }
    var found = names.map(resolve);
    return callback ? callback.apply(null, found) : undefined;
  };
}(window, window.jQuery));
