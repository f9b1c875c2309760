/* Somebody at a host, as browsers are: one connection, which is kept, and one session. */
const http = require("http");

function client(base, account) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set();
  let cookie = "";
  function send(method, path, body, headers) {
    return new Promise((resolve, reject) => {
      const began = process.hrtime.bigint();
      const payload = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
      const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
      const request = http.request(new URL(base.pathname + path, base), {
        method, agent,
        headers: Object.assign({ Accept: "application/json", "X-Atlassian-Token": "no-check", Cookie: cookie },
          payload === undefined ? {} : { "Content-Type": type, "Content-Length": Buffer.byteLength(payload) }, headers),
      }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => (text += part));
        response.on("end", () => {
          for (const each of response.headers["set-cookie"] || []) cookie = each.split(";")[0];
          resolve({ status: response.statusCode, text, tag: response.headers.etag, ms: Number(process.hrtime.bigint() - began) / 1e6 });
        });
      });
      request.on("socket", (socket) => sockets.add(socket));
      request.on("error", reject);
      request.end(payload);
    });
  }
  const bytes = () => [...sockets].reduce((sum, socket) => sum + socket.bytesRead + socket.bytesWritten, 0);
  const close = () => agent.destroy();
  return { account, send, bytes, close, cookie: () => cookie };
}

/* Logs accounts in at a host, whose passwords are their names. */
function host(address) {
  const base = new URL(address);
  return async (account) => {
    const made = client(base, account);
    const answer = await made.send("POST", "/dologin.action", `os_username=${account}&os_password=${account}`);
    if (answer.status >= 400) throw new Error(`No login as ${account}: ${answer.status}`);
    return made;
  };
}

/* The time below which that share of all times lies. */
function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] : 0;
}

module.exports = { at, host };
