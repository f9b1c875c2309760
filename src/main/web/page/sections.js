/* Adds a section of the template that the page has not; the page is shown anew, and nobody is moved on it. */

function startSections(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-add-section]");
    if (button && !button.disabled) {
      button.disabled = true;
      addSection(button);
    }
  });
}

function addSection(button) {
  var path = "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(button.getAttribute("data-page-id")) + "/sections";
  return ask("POST", path, { section: button.getAttribute("data-aftermath-add-section") })
    .then(readJson)
    .then(
      function () {
        remember(AJS.I18n.getText("aftermath.script.section.added", button.getAttribute("data-name")), AJS.I18n.getText("aftermath.script.section.title"));
        window.location.reload();
      },
      function (failure) {
        button.disabled = false;
        sayRefusal(failure);
      }
    );
}
