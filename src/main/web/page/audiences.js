/*
 * Shows the sections that one audience came for; a link with its name leads others to the same view. What stands before
 * the first section always shows, and a link into a section that is hidden shows everything again.
 */

function startAudiences(root) {
  if (root.querySelector("[data-aftermath=audiences]")) {
    window.addEventListener("hashchange", followAudience);
    followAudience();
  }
}

function followAudience() {
  var hash = window.location.hash;
  var audience = audienceOf(hash);
  if (audience) {
    showSections(audience.getAttribute("data-aftermath-sections"));
    markAudience(audience);
  } else if (isInHiddenSection(hash)) {
    showSections("");
    markAudience(null);
    targetOf(hash).scrollIntoView();
  }
}

function audienceOf(hash) {
  return Array.prototype.find.call(document.querySelectorAll("[data-aftermath=audiences] a"), function (link) {
    return link.getAttribute("href") === hash;
  });
}

function isInHiddenSection(hash) {
  var target = targetOf(hash);
  return Boolean(target && target.closest("[hidden]"));
}

function targetOf(hash) {
  return document.getElementById(decodeURIComponent(hash.substring(1)));
}

/* An empty list shows everything. */
function showSections(codes) {
  var shown = codes ? codes.split(" ") : null;
  sectionHeadings().forEach(function (section) {
    var hide = shown !== null && shown.indexOf(section.code) < 0;
    section.parts.forEach(function (part) {
      part.hidden = hide;
    });
  });
}

function markAudience(current) {
  document.querySelectorAll("[data-aftermath=audiences] a").forEach(function (link) {
    if (link === current) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  });
}

/* A section is a heading with our anchor and all that follows it until a heading of its rank or higher. */
function sectionHeadings() {
  var anchors = document.querySelectorAll("h1 .confluence-anchor-link, h2 .confluence-anchor-link, h3 .confluence-anchor-link");
  return Array.prototype.map
    .call(anchors, function (anchor) {
      var code = /(?:^|-)pm-([a-z-]+)$/.exec(anchor.id);
      return code && { code: code[1], parts: partsUnder(anchor.closest("h1, h2, h3")) };
    })
    .filter(Boolean);
}

function partsUnder(heading) {
  var parts = [heading];
  var next = heading.nextElementSibling;
  while (next && !(/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName)) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}
