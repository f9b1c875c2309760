/* What the host's page tells about itself. */

function meta(name) {
  return AJS.Meta.get(name) || "";
}

/* Asks the host as the person who looks at the page. A refusal is an error with its status and what the host said. */
function ask(method, path, body, headers) {
  var options = {
    method: method,
    credentials: "same-origin",
    headers: Object.assign({ Accept: "application/json", "X-Atlassian-Token": "no-check" }, headers),
  };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  return window.fetch(AJS.contextPath() + path, options);
}

function getJson(path) {
  return ask("GET", path).then(readJson);
}

function readJson(response) {
  return response
    .json()
    .catch(function () {
      return {};
    })
    .then(function (answer) {
      if (response.ok) {
        return answer;
      }
      throw Object.assign(new Error("HTTP " + response.status), { status: response.status, answer: answer });
    });
}
