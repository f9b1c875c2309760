var WIZARD = "org.aftermath.postmortem:postmortem-create";
var PAGE = "postmortem";

function register(blueprint) {
  blueprint.setWizard(WIZARD, function (wizard) {
    wizard.on("pre-render." + PAGE, function (event, state) {
      state.soyRenderContext.me = meta("remote-user");
      state.soyRenderContext.zone = zoneName();
    });
    wizard.on("post-render." + PAGE, function (event, state) {
      watch(formOf(state), spaceOf(state));
      carryOver(formOf(state));
      offerImport(formOf(state), spaceOf(state));
    });
    wizard.on("submit." + PAGE, function (event, state) {
      var form = formOf(state);
      if (!checkAll(form)) {
        focusFirstError(form);
        return false;
      }
      answer(form, state.pageData);
      return true;
    });
  });
}

/* The host hands out the template's root element, wrapped; whether that is the form depends on the host. */
function formOf(state) {
  var root = state.$container[0];
  return root.matches("form.aftermath-wizard") ? root : root.querySelector("form.aftermath-wizard");
}

function spaceOf(state) {
  return (state.wizardData && state.wizardData.spaceKey) || meta("space-key");
}

/* What goes to the template: instants with their offset instead of what the date fields show. */
function answer(form, pageData) {
  pageData.title = valueOf(form, "title");
  pageData.issues = carriedIssue(form);
  ["startedAt", "detectedAt", "resolvedAt"].forEach(function (name) {
    pageData[name] = instantOf(form, name);
  });
  pageData.services = valueOf(form, "services").split(/[,、，;；\n]/).map(trimmed).filter(Boolean).join(", ");
}

function watch(form, spaceKey) {
  var ongoing = form.querySelector("#aftermath-ongoing");
  form.addEventListener("input", function (event) {
    checkField(form, event.target, false);
    showClocks(form);
  });
  form.addEventListener("focusout", function (event) {
    checkField(form, event.target, true);
  });
  ongoing.addEventListener("change", function () {
    showOngoing(form, ongoing.checked);
  });
  form.querySelector(".aftermath-more").addEventListener("click", showMore);
  watchTitle(form, spaceKey);
  watchPerson(form, "owner");
  watchPerson(form, "incidentCommander");
}

/* No details element: the dialog's own way of going from field to field does not know that it hides its content. */
function showMore(event) {
  var button = event.currentTarget;
  var shown = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!shown));
  document.getElementById(button.getAttribute("aria-controls")).hidden = shown;
}

/* The end is set aside, not thrown away: whoever unticks the box finds it again. */
function showOngoing(form, ongoing) {
  form.querySelector("[data-aftermath-instant=resolvedAt]").disabled = ongoing;
  checkTimes(form);
  showClocks(form);
}

/* What was written elsewhere need not be typed again; the dialog for it comes with the script of pages. */
function offerImport(form, spaceKey) {
  form.querySelector(".aftermath-import-file").addEventListener("click", function () {
    window.WRM.require(["wr!org.aftermath.postmortem:page-resources"], function () {
      // Its own beginning waits for the page too, and comes first.
      AJS.toInit(function () {
        document.dispatchEvent(new CustomEvent("aftermath-import", { detail: { space: spaceKey } }));
      });
    });
  });
}
