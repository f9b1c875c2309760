/* The wizard of the premortem. What it asks can be changed on the board afterwards. */

var PREMORTEM_WIZARD = "org.aftermath.postmortem:premortem-create";
var PREMORTEM_PAGE = "premortem";

function registerPremortem(blueprint) {
  blueprint.setWizard(PREMORTEM_WIZARD, function (wizard) {
    wizard.on("post-render." + PREMORTEM_PAGE, function (event, state) {
      var form = formOf(state);
      form.addEventListener("focusout", function (event) {
        checkPremortem(form, event.target);
      });
      watchTitle(form, spaceOf(state));
      ["decisionMaker", "engineers", "support", "experts"].forEach(function (name) {
        watchPeople(form, name);
      });
    });
    wizard.on("submit." + PREMORTEM_PAGE, function (event, state) {
      var form = formOf(state);
      var isTitled = checkTitle(form);
      var isTimed = checkMinutes(form);
      if (!isTitled || !isTimed || form.querySelector("[aria-invalid=true]")) {
        form.querySelector("[aria-invalid=true]").focus();
        return false;
      }
      ["title", "goal", "decisionMaker", "engineers", "support", "experts", "minutes"].forEach(function (name) {
        state.pageData[name] = valueOf(form, name);
      });
      return true;
    });
  });
}

function checkPremortem(form, field) {
  if (field.name === "title") {
    checkTitle(form);
  }
  if (field.name === "minutes") {
    checkMinutes(form);
  }
  if (field.name === "decisionMaker") {
    var words = valueOf(form, "decisionMaker") ? "" : AJS.I18n.getText("aftermath.wizard.premortem.decider.missing");
    form.querySelector(".aftermath-wizard-warning").textContent = words;
  }
}

function checkMinutes(form) {
  var parts = valueOf(form, "minutes").split(/\s*[/,、]\s*/);
  var isRight = parts.length === 6 && parts.every(function (part) {
    return /^\d{1,3}$/.test(part) && Number(part) >= 1 && Number(part) <= 240;
  });
  return complain(form.elements.minutes, isRight ? "" : AJS.I18n.getText("aftermath.premortem.need.minutes", "240"));
}
