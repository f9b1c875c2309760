/* Makes a postmortem of a copy, once somebody has read how many tickets that means. */

function startAdopting(root) {
  root.addEventListener("click", function (event) {
    var button = event.target.closest("[data-aftermath-adopt]");
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    var path = adoptionOf(button.getAttribute("data-aftermath-adopt"));
    getJson(path)
      .then(function (outlook) {
        confirmAdoption(path, outlook);
      })
      .catch(sayRefusal)
      .then(function () {
        button.disabled = false;
      });
  });
}

function adoptionOf(pageId) {
  return "/rest/aftermath/1.0/postmortems/" + encodeURIComponent(pageId) + "/adopt";
}

function confirmAdoption(path, outlook) {
  var dialog = adoptionDialog(outlook);
  openDialog(
    dialog,
    function () {
      sendFrom(dialog, ask("POST", path, {}), adopted, sayRefusal);
    },
    ".aftermath-adopt-submit"
  );
}

function adopted() {
  remember(AJS.I18n.getText("aftermath.script.adopt.done"));
  window.location.reload();
}

function adoptionDialog(outlook) {
  var dialog = dialogOf("aui-dialog2-small", AJS.I18n.getText("aftermath.script.adopt.title"));
  var content = contentOf(dialog);
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.adopt.what")));
  content.appendChild(node("p", "aftermath-adopt-tickets", ticketsToCome(outlook)));
  dialog.appendChild(footerOf("adopt", "submit", AJS.I18n.getText("aftermath.script.adopt.submit")));
  return dialog;
}

function ticketsToCome(outlook) {
  return outlook.tickets > 0
    ? AJS.I18n.getText("aftermath.script.adopt.tickets", outlook.tickets, outlook.followUps)
    : AJS.I18n.getText("aftermath.script.adopt.tickets.none");
}
