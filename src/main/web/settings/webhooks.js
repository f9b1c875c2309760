/* What became of events that other programs were to be told, and the secret they are signed with. */

var WEBHOOKS = "/rest/aftermath/1.0/webhooks";

function startWebhooks(screen) {
  var part = screen.root.querySelector("[aria-labelledby=aftermath-settings-webhooks]").appendChild(node("div", "aftermath-webhooks"));
  var query = screen.space ? "?space=" + encodeURIComponent(screen.space) : "";
  var said = node("div", "aftermath-webhooks-secret");
  said.setAttribute("role", "status");
  var recent = node("div", "aftermath-scroll");

  function button(act, words, done) {
    var made = part.appendChild(node("button", "aui-button", words));
    made.type = "button";
    made.setAttribute("data-aftermath-webhook", act);
    made.addEventListener("click", function () {
      ask("POST", WEBHOOKS + "/" + act + query, {}).then(readJson).then(done, sayFailure).then(look);
    });
  }

  function look() {
    return getJson(WEBHOOKS + query).then(function (answer) {
      showDeliveries(recent, answer.deliveries);
    }, sayFailure);
  }

  button("secret", AJS.I18n.getText("aftermath.script.settings.webhook.secret"), function (answer) {
    said.textContent = AJS.I18n.getText("aftermath.script.settings.webhook.secret.told") + " ";
    said.appendChild(node("code", "", answer.secret));
  });
  button("ping", AJS.I18n.getText("aftermath.script.settings.webhook.ping"), function () {
    say("success", AJS.I18n.getText("aftermath.script.settings.webhook.ping.sent"), "");
  });
  part.appendChild(said);
  part.appendChild(node("h3", "", AJS.I18n.getText("aftermath.script.settings.webhook.recent")));
  part.appendChild(recent);
  look();
}

function showDeliveries(place, deliveries) {
  place.textContent = deliveries.length > 0 ? "" : AJS.I18n.getText("aftermath.script.settings.webhook.none");
  if (deliveries.length === 0) {
    return;
  }
  var table = place.appendChild(node("table", "aui"));
  var head = table.appendChild(node("thead")).appendChild(node("tr"));
  [
    AJS.I18n.getText("aftermath.script.settings.webhook.event"),
    AJS.I18n.getText("aftermath.script.settings.webhook.at"),
    AJS.I18n.getText("aftermath.script.settings.webhook.state"),
    AJS.I18n.getText("aftermath.script.settings.webhook.problem"),
  ].forEach(function (words) {
    head.appendChild(node("th", "", words)).scope = "col";
  });
  var body = table.appendChild(node("tbody"));
  deliveries.forEach(function (delivery) {
    var row = body.appendChild(node("tr"));
    row.setAttribute("data-delivery", delivery.state);
    row.appendChild(node("td", "", delivery.event));
    row.appendChild(node("td", "", new Date(delivery.at).toLocaleString(document.documentElement.lang || undefined)));
    row.appendChild(node("td", "", stateOfDelivery(delivery)));
    row.appendChild(node("td", "", delivery.problem || ""));
  });
}

function stateOfDelivery(delivery) {
  if (delivery.state === "delivered") {
    return AJS.I18n.getText("aftermath.script.settings.webhook.delivered");
  }
  return delivery.state === "ended"
    ? AJS.I18n.getText("aftermath.script.settings.webhook.ended", delivery.attempts)
    : AJS.I18n.getText("aftermath.script.settings.webhook.waiting", delivery.attempts);
}
