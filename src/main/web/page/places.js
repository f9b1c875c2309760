/*
 * Links to the sections of a postmortem. Confluence puts the page's title before the name of an anchor, so the name alone
 * leads nowhere.
 */

function startPlaces(root) {
  root.addEventListener("click", function (event) {
    var link = event.target.closest('a[href^="#pm-"]');
    var place = link && placeOf(link.getAttribute("href").substring(1));
    if (place) {
      event.preventDefault();
      window.location.hash = place.id;
      place.scrollIntoView();
    }
  });
}

function placeOf(name) {
  var quoted = '"' + name.replace(/[^a-z0-9-]/g, "") + '"';
  return document.getElementById(name) || document.querySelector("[id$=" + quoted.replace('"', '"-') + "]");
}
