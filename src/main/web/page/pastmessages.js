/* Finds earlier messages to begin with: by service and severity, as the incident has them unless somebody asks otherwise. */

var TAKEN_OVER = ["audience", "channel", "summary", "happened", "doing"];

function pastMessages(block, dialog) {
  var place = node("details", "aftermath-past");
  place.appendChild(node("summary", "", AJS.I18n.getText("aftermath.script.message.past")));
  var filters = place.appendChild(node("div", "aftermath-past-filters"));
  var service = pastFilter(filters, "service", AJS.I18n.getText("aftermath.script.message.past.service"), lineOf(""));
  service.value = block.getAttribute("data-service");
  var any = [["", AJS.I18n.getText("aftermath.script.message.past.any")]];
  var severity = pastFilter(filters, "severity", AJS.I18n.getText("aftermath.fact.severity"), choiceOf(any.concat(severities())));
  severity.value = block.getAttribute("data-severity");
  var list = place.appendChild(node("ul", "aftermath-past-list"));
  list.setAttribute("aria-live", "polite");

  function find() {
    return getJson(
      "/rest/aftermath/1.0/messages?service=" + encodeURIComponent(service.value.trim()) + "&severity=" + encodeURIComponent(severity.value)
    ).then(function (answer) {
      showPast(list, answer.messages.filter(isElsewhere(block)), dialog);
    }, sayFailure);
  }

  place.addEventListener("toggle", function () {
    if (place.open) {
      find();
    }
  });
  service.addEventListener("change", find);
  severity.addEventListener("change", find);
  return place;
}

function pastFilter(place, name, words, make) {
  var group = place.appendChild(node("div", "field-group"));
  var label = group.appendChild(node("label", "", words));
  var field = group.appendChild(make());
  label.htmlFor = field.id = "aftermath-past-" + name;
  return field;
}

function isElsewhere(block) {
  return function (past) {
    return String(past.pageId) !== block.getAttribute("data-page-id");
  };
}

function showPast(list, messages, dialog) {
  list.textContent = "";
  messages.forEach(function (past) {
    var item = list.appendChild(node("li"));
    item.appendChild(node("strong", "", past.title));
    item.appendChild(node("span", "aui-lozenge aui-lozenge-subtle", stateWord(past.state)));
    item.appendChild(node("p", "aftermath-message-words", past.words.summary || ""));
    var take = item.appendChild(buttonOf("aftermath-past-take", AJS.I18n.getText("aftermath.script.message.past.take")));
    take.addEventListener("click", function () {
      takePast(dialog, past.words);
    });
  });
  if (messages.length === 0) {
    list.appendChild(node("li", "", AJS.I18n.getText("aftermath.script.message.past.none")));
  }
}

function stateWord(state) {
  return state === "posted" ? AJS.I18n.getText("aftermath.message.state.posted") : AJS.I18n.getText("aftermath.message.state.approved");
}

function takePast(dialog, words) {
  TAKEN_OVER.forEach(function (name) {
    var field = dialog.querySelector("[data-fact=" + name + "]");
    field.value = words[name] || field.value;
  });
  dialog.querySelector(".aftermath-past").open = false;
  dialog.querySelector("[data-fact=summary]").focus();
}
