/* Names that must be there before Atlassian's library looks for them. */
(function (global) {
  "use strict";
  var texts = { getText: function (key) { return key; } };
  global.AJS = global.AJS || {};
  global.AJS.contextPath = function () {
    var tag = document.head.querySelector('meta[name="ajs-context-path"]');
    return tag ? tag.getAttribute("content") : "";
  };
  global.WRM = global.WRM || {};
  global.WRM.I18n = global.WRM.I18n || texts;
}(window));
