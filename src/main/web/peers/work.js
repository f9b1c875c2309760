/* What goes on in the background of this product, and when it was done last. */

function showWork(place, all) {
  place.textContent = "";
  place.appendChild(node("p", "aftermath-peers-note", AJS.I18n.getText("aftermath.script.work.version", all.version)));
  var list = place.appendChild(node("dl", "aftermath-peer-facts"));
  all.work.forEach(function (work) {
    var done = node("span");
    done.appendChild(agoOf(work.done));
    if (work.late) {
      done.appendChild(document.createTextNode(" "));
      done.appendChild(
        node("span", "aui-lozenge aui-lozenge-removed", AJS.I18n.getText("aftermath.script.work.late"))
      );
    }
    fact(list, work.name, work.words, done);
  });
}
