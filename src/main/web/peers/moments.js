/* Times as people say them, with the exact one to be had. */

function momentOf(iso) {
  var words = new Intl.DateTimeFormat(AJS.I18n.getText("aftermath.script.locale"), {
    weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit"
  });
  var time = node("time", "", words.format(new Date(iso)));
  time.dateTime = time.title = iso;
  return time;
}

function agoOf(iso) {
  if (!iso) {
    return node("span", "", AJS.I18n.getText("aftermath.script.peers.never"));
  }
  var seconds = Math.max(0, Math.round((Date.now() - new Date(iso).getTime()) / 1000));
  var time = momentOf(iso);
  if (seconds < 60) {
    time.textContent = AJS.I18n.getText("aftermath.script.peers.ago.seconds", String(seconds));
  } else if (seconds < 3600) {
    time.textContent = AJS.I18n.getText("aftermath.script.peers.ago.minutes", String(Math.floor(seconds / 60)));
  }
  return time;
}
