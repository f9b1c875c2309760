/* What people believed and was not so can become a follow-up that writes it down or teaches it (B07). */

function startGaps(root) {
  var adding = root.querySelector("[data-aftermath-add]");
  var place = adding && anchorNamed("pm-model");
  var table = place && tableAfter(place.closest("h1, h2, h3, h4, h5, h6"));
  if (!table) {
    return;
  }
  table.querySelectorAll("tr").forEach(function (row) {
    var cells = row.querySelectorAll("td");
    var believed = cells.length > 1 ? cells[0].textContent.trim() : "";
    var update = cells.length > 1 ? cells[cells.length - 1].textContent.trim() : "";
    if (believed || update) {
      var button = cells[cells.length - 1].appendChild(buttonOf("aui-button-link", AJS.I18n.getText("aftermath.script.gap.follow")));
      button.setAttribute("data-aftermath-gap", "");
      button.setAttribute("aria-label", AJS.I18n.getText("aftermath.script.gap.follow") + ": " + (update || believed));
      button.addEventListener("click", function () {
        var text = update || AJS.I18n.getText("aftermath.script.gap.text", believed);
        showAddition(adding.getAttribute("data-aftermath-add"), undefined, { type: "doc", text: text });
      });
    }
  });
}

function tableAfter(heading) {
  for (var next = heading && heading.nextElementSibling; next && !/^H[1-6]$/.test(next.tagName); next = next.nextElementSibling) {
    var table = next.matches("table") ? next : next.querySelector("table");
    if (table) {
      return table;
    }
  }
  return null;
}
