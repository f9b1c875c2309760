/* The names that compiled Closure Templates call. */
(function (global) {
  "use strict";
  var soy = global.soy = global.soy || {};
  var soydata = global.soydata = global.soydata || {};
  var characters = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

  function Sanitized(kind) {
    var type = function (content) { this.content = String(content); };
    type.prototype.toString = function () { return this.content; };
    type.prototype.contentKind = kind;
    return type;
  }

  ["SanitizedHtml", "SanitizedHtmlAttribute", "SanitizedJs", "SanitizedJsStrChars", "SanitizedUri", "SanitizedCss"]
    .forEach(function (name) { soydata[name] = soydata[name] || new Sanitized(name); });
  soydata.VERY_UNSAFE = soydata.VERY_UNSAFE || {};
  ["SanitizedHtml", "SanitizedHtmlAttribute", "SanitizedJs", "SanitizedUri", "SanitizedCss"].forEach(function (name) {
    soydata.VERY_UNSAFE["ordain" + name] = function (content) { return new soydata[name](content); };
  });

  function escape(value) {
    return String(value === null || value === undefined ? "" : value)
      .replace(/[&<>"']/g, function (character) { return characters[character]; });
  }

  function isHtml(value) {
    return value instanceof soydata.SanitizedHtml;
  }

  function safeAddress(value) {
    var text = String(value);
    return /^(?:(?:https?|mailto):|[^&:/?#]*(?:[/?#]|$))/i.test(text) ? text : "#zSoyz";
  }

  function plainName(value) {
    return /^[a-z0-9_$:-]*$/i.test(String(value)) && !/^(on|style|href|src|action)/i.test(String(value))
      ? String(value) : "zSoyz";
  }

  soy.$$escapeHtml = function (value) { return isHtml(value) ? value.content : escape(value); };
  soy.$$escapeHtmlRcdata = function (value) { return isHtml(value) ? value.content : escape(value); };
  soy.$$escapeHtmlAttribute = function (value) {
    return escape(isHtml(value) ? value.content.replace(/<[^>]*>/g, "") : value);
  };
  soy.$$escapeHtmlAttributeNospace = function (value) {
    return soy.$$escapeHtmlAttribute(value).replace(/[\s`=]/g, function (c) { return "&#" + c.charCodeAt(0) + ";"; });
  };
  soy.$$noAutoescape = function (value) { return value; };
  soy.$$cleanHtml = function (value) { return escape(String(value).replace(/<[^>]*>/g, "")); };
  soy.$$filterHtmlAttribute = plainName;
  soy.$$filterHtmlAttributes = plainName;
  soy.$$filterHtmlElementName = plainName;
  soy.$$filterNormalizeUri = function (value) { return escape(safeAddress(value)); };
  soy.$$normalizeUri = function (value) { return escape(value); };
  soy.$$normalizeHtml = function (value) { return escape(value); };
  soy.$$escapeUri = function (value) { return encodeURIComponent(String(value)); };
  soy.$$escapeJsString = function (value) { return JSON.stringify(String(value)).slice(1, -1).replace(/</g, "\\u003c"); };
  soy.$$escapeJsValue = function (value) { return JSON.stringify(value === undefined ? null : value).replace(/</g, "\\u003c"); };
  soy.$$escapeJsRegex = function (value) { return String(value).replace(/[^\w\s]/g, "\\$&"); };
  soy.$$filterCssValue = function (value) { return /^[\w\s#%.-]*$/.test(String(value)) ? String(value) : "zSoyz"; };
  soy.$$escapeCssString = soy.$$filterCssValue;
  soy.$$changeNewlineToBr = function (value) { return String(value).replace(/\r\n|\r|\n/g, "<br>"); };
  soy.$$insertWordBreaks = function (value) { return String(value); };
  soy.$$truncate = function (value, length, dots) {
    var text = String(value);
    return text.length <= length ? text : dots && length > 3 ? text.substring(0, length - 3) + "..." : text.substring(0, length);
  };
  soy.$$augmentData = function (data, more) {
    var all = Object.create(data || {});
    Object.keys(more || {}).forEach(function (key) { all[key] = more[key]; });
    return all;
  };
  soy.$$augmentMap = soy.$$augmentData;
  soy.$$getMapKeys = function (map) { return Object.keys(map); };
  soy.$$checkMapKey = function (key) { return key; };
  soy.$$getDelegateFn = function () { return function () { return ""; }; };
  soy.StringBuilder = soy.StringBuilder || function () {
    this.text = Array.prototype.join.call(arguments, "");
  };
  soy.StringBuilder.prototype.append = function () {
    this.text += Array.prototype.join.call(arguments, "");
    return this;
  };
  soy.StringBuilder.prototype.toString = function () { return this.text; };
}(window));
