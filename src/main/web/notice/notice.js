/* Tells people on whatever page they look at that a postmortem became theirs, until they say that they have seen it. */

function startNotices() {
  if (!meta("remote-user")) {
    return;
  }
  getJson("/rest/aftermath/1.0/news").then(
    function (answer) {
      answer.news.forEach(showNews);
    },
    function () {
      /* nobody asked for it, so nobody misses it; the next page tells */
    }
  );
}

function showNews(item) {
  var flag = AJS.flag({ type: "info", title: escaped(item.heading), body: newsBody(item).outerHTML, close: "manual" });
  /* A dialog would take the focus from whoever is typing on each page they open. */
  flag.setAttribute("role", "status");
  flag.classList.add("aftermath-news");
  flag.setAttribute("data-aftermath-news", String(item.pageId));
  flag.addEventListener("aui-flag-close", function () {
    dismiss(item);
  });
  flag.addEventListener("click", function (event) {
    if (event.target.closest("a")) {
      dismiss(item);
    }
  });
}

function newsBody(item) {
  var body = node("div");
  body.appendChild(node("p", "", item.message));
  if (/^https?:\/\//.test(item.url)) {
    body.appendChild(node("p")).appendChild(node("a", "", AJS.I18n.getText("aftermath.script.news.open"))).href = item.url;
  }
  return body;
}

/* Goes on even if the page is left for the link. */
function dismiss(item) {
  var path = "/rest/aftermath/1.0/news/" + encodeURIComponent(item.pageId);
  window.fetch(AJS.contextPath() + path, {
    method: "DELETE",
    credentials: "same-origin",
    keepalive: true,
    headers: { Accept: "application/json", "X-Atlassian-Token": "no-check" },
  });
}
