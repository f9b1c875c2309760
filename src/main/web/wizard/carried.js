/* What an incident in Jira tells, when the dialog was opened from it. The address is anybody's, so nothing is trusted. */

var MAX_SERVICES = 1000;
var ISSUE_KEY = /^[A-Z][A-Z0-9_]{1,254}-\d{1,18}$/;

function carryOver(form) {
  var asked = new URLSearchParams(window.location.search);
  var issue = asked.get("aftermathIssue") || "";
  if (!ISSUE_KEY.test(issue)) {
    return;
  }
  form.setAttribute("data-aftermath-issue", issue);
  form.elements.title.value = (asked.get("aftermathTitle") || "").substring(0, MAX_TITLE);
  form.elements.services.value = (asked.get("aftermathServices") || "").substring(0, MAX_SERVICES);
  carrySeverity(form, asked.get("aftermathSeverity") || "");
  carryTime(form, "startedAt", asked.get("aftermathStarted") || "");
  carryTime(form, "resolvedAt", asked.get("aftermathResolved") || "");
  form.insertBefore(node("p", "aftermath-carried", AJS.I18n.getText("aftermath.wizard.carried", issue)), form.firstChild);
  showClocks(form);
}

function carrySeverity(form, code) {
  form.querySelectorAll("[name=severity]").forEach(function (choice) {
    choice.checked = choice.checked || choice.value === code;
  });
}

/* As the field shows it: the browser's own zone. */
function carryTime(form, name, instant) {
  var time = new Date(instant);
  if (!isNaN(time)) {
    timeField(form, name).value = withOffset(time).substring(0, 16);
  }
}

/* The issue that goes into the postmortem; empty if nothing was carried over. */
function carriedIssue(form) {
  return form.getAttribute("data-aftermath-issue") || "";
}
