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
  document.body.appendChild(dialog);
  var layer = AJS.dialog2(dialog);
  var button = dialog.querySelector(".aftermath-adopt-submit");
  button.addEventListener("click", function () {
    button.disabled = true;
    ask("POST", path, {})
      .then(readJson)
      .then(
        function () {
          remember(AJS.I18n.getText("aftermath.script.adopt.done"));
          window.location.reload();
        },
        function (failure) {
          sayRefusal(failure);
          button.disabled = false;
        }
      );
  });
  dialog.querySelector(".aftermath-adopt-cancel").addEventListener("click", function () {
    layer.hide();
  });
  layer.show();
  button.focus();
}

function adoptionDialog(outlook) {
  var dialog = node("section", "aui-dialog2 aui-dialog2-small aui-layer");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("data-aui-remove-on-hide", "true");
  dialog.setAttribute("hidden", "hidden");
  var title = AJS.I18n.getText("aftermath.script.adopt.title");
  dialog.setAttribute("aria-label", title);
  var header = dialog.appendChild(node("header", "aui-dialog2-header"));
  header.appendChild(node("h1", "aui-dialog2-header-main", title));
  var content = dialog.appendChild(node("div", "aui-dialog2-content"));
  content.appendChild(node("p", "", AJS.I18n.getText("aftermath.script.adopt.what")));
  content.appendChild(node("p", "aftermath-adopt-tickets", ticketsToCome(outlook)));
  dialog.appendChild(adoptionFooter());
  return dialog;
}

function ticketsToCome(outlook) {
  return outlook.tickets > 0
    ? AJS.I18n.getText("aftermath.script.adopt.tickets", outlook.tickets, outlook.followUps)
    : AJS.I18n.getText("aftermath.script.adopt.tickets.none");
}

function adoptionFooter() {
  var footer = node("footer", "aui-dialog2-footer");
  var actions = footer.appendChild(node("div", "aui-dialog2-footer-actions"));
  actions.appendChild(buttonOf("aui-button-primary aftermath-adopt-submit", AJS.I18n.getText("aftermath.script.adopt.submit")));
  actions.appendChild(buttonOf("aui-button-link aftermath-adopt-cancel", AJS.I18n.getText("aftermath.script.cancel")));
  return footer;
}
