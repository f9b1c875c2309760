/* Times are typed in the browser's zone and sent with its offset, so that everybody means the same instant. */

function zoneName() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

function timeField(form, name) {
  return form.querySelector("[data-aftermath-instant=" + name + "]");
}

/* A Date, null if nothing was typed or the field is set aside. */
function timeOf(form, name) {
  var field = timeField(form, name);
  return field.value && !field.disabled ? new Date(field.value) : null;
}

function instantOf(form, name) {
  var time = timeOf(form, name);
  return time ? withOffset(time) : "";
}

function withOffset(time) {
  var minutes = -time.getTimezoneOffset();
  var offset = Math.abs(minutes);
  var local = new Date(time.getTime() + minutes * 60000).toISOString().substring(0, 19);
  return local + (minutes < 0 ? "-" : "+") + twoDigits(Math.floor(offset / 60)) + ":" + twoDigits(offset % 60);
}

function twoDigits(number) {
  return (number < 10 ? "0" : "") + number;
}

/* How long it took, in words; empty unless both ends are known and in order. */
function showClocks(form) {
  var started = timeOf(form, "startedAt");
  var words = [];
  var detected = span(started, timeOf(form, "detectedAt"));
  var resolved = span(started, timeOf(form, "resolvedAt"));
  if (detected) {
    words.push(AJS.I18n.getText("aftermath.wizard.clock.detect", detected));
  }
  if (resolved) {
    words.push(AJS.I18n.getText("aftermath.wizard.clock.resolve", resolved));
  }
  form.querySelector(".aftermath-clocks").textContent = words.join(" ");
}

function span(from, to) {
  if (!from || !to || to < from) {
    return "";
  }
  var minutes = Math.round((to - from) / 60000);
  if (minutes < 60) {
    return AJS.I18n.getText("aftermath.wizard.duration.minutes", String(minutes));
  }
  var hours = Math.floor(minutes / 60);
  return hours < 24
    ? AJS.I18n.getText("aftermath.wizard.duration.hours", String(hours), String(minutes % 60))
    : AJS.I18n.getText("aftermath.wizard.duration.days", String(Math.floor(hours / 24)), String(hours % 24));
}
