/* Names that must be there before Atlassian's library looks for them. */
(function (global) {
  "use strict";
  var texts = { getText: function (key) { return key; } };
  global.AJS = global.AJS || {};
  global.WRM = global.WRM || {};
  global.WRM.I18n = global.WRM.I18n || texts;
}(window));
