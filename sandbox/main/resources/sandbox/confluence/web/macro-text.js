/* Macros inside storage format as text: finding the one at the cursor, reading it, writing it. */
(function (global) {
  "use strict";
  var TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<ac:structured-macro\b(?:"[^"]*"|'[^']*'|[^>"'])*>|<\/ac:structured-macro\s*>/g;

  /* The innermost macro around the position: {start, end}, or null. */
  function around(text, position) {
    var open = [];
    var best = null;
    text.replace(TOKEN, function (token, at) {
      var end = at + token.length;
      if (token.charAt(1) === "!") {
        return token;
      }
      if (token.charAt(1) === "/") {
        consider(open.pop(), end);
      } else if (/\/>$/.test(token)) {
        consider(at, end);
      } else {
        open.push(at);
      }
      return token;
    });
    function consider(start, end) {
      if (start !== undefined && start <= position && position <= end && (!best || start > best.start)) {
        best = { start: start, end: end };
      }
    }
    return best;
  }

  function escape(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  function cdata(text) {
    return "<![CDATA[" + text.replace(/\]\]>/g, "]]]]><![CDATA[>") + "]]>";
  }

  /* XML knows five named entities, storage format all of HTML's. */
  function plainEntities(xml) {
    return xml.replace(/&([A-Za-z][A-Za-z0-9]*);/g, function (entity, name) {
      if (/^(amp|lt|gt|quot|apos)$/.test(name)) {
        return entity;
      }
      var area = document.createElement("textarea");
      area.innerHTML = entity;
      return area.value;
    });
  }

  function parse(xml) {
    var wrapped = "<x xmlns:ac='ac' xmlns:ri='ri' xmlns:at='at'>" + plainEntities(xml) + "</x>";
    var macro = new DOMParser().parseFromString(wrapped, "text/xml").documentElement.firstElementChild;
    return macro && macro.nodeName === "ac:structured-macro" ? macro : null;
  }

  function inner(element) {
    var serializer = new XMLSerializer();
    return Array.prototype.map.call(element.childNodes, function (node) {
      return serializer.serializeToString(node).replace(/ xmlns:(ac|ri|at)="\1"/g, "");
    }).join("");
  }

  /* {name, id, schemaVersion, parameters: {name: {text, raw}}, body, rich}, or null if it cannot be read */
  function read(xml) {
    var macro = parse(xml);
    if (!macro) {
      return null;
    }
    var found = {
      name: macro.getAttribute("ac:name"),
      id: macro.getAttribute("ac:macro-id"),
      schemaVersion: macro.getAttribute("ac:schema-version") || "1",
      parameters: {},
      body: null,
      rich: false
    };
    Array.prototype.forEach.call(macro.children, function (child) {
      if (child.nodeName === "ac:parameter") {
        found.parameters[child.getAttribute("ac:name") || ""] = { text: text(child), raw: inner(child) };
      } else if (child.nodeName === "ac:plain-text-body") {
        found.body = child.textContent;
      } else if (child.nodeName === "ac:rich-text-body") {
        found.body = inner(child);
        found.rich = true;
      }
    });
    return found;
  }

  function text(parameter) {
    var user = parameter.getElementsByTagName("ri:user")[0];
    return user ? user.getAttribute("ri:username") || user.getAttribute("ri:userkey") : parameter.textContent;
  }

  function uuid() {
    return global.crypto.randomUUID ? global.crypto.randomUUID() : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, function (c) {
      return (+c ^ global.crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16);
    });
  }

  function write(macro) {
    var xml = "<ac:structured-macro ac:name=\"" + escape(macro.name) + "\" ac:schema-version=\"" + escape(macro.schemaVersion || "1")
      + "\" ac:macro-id=\"" + escape(macro.id || uuid()) + "\">";
    Object.keys(macro.parameters).forEach(function (name) {
      var value = macro.parameters[name];
      xml += "<ac:parameter ac:name=\"" + escape(name) + "\">" + (value.raw === undefined ? escape(value.text) : value.raw)
        + "</ac:parameter>";
    });
    if (macro.body !== null) {
      xml += macro.rich
        ? "<ac:rich-text-body>" + macro.body + "</ac:rich-text-body>"
        : "<ac:plain-text-body>" + cdata(macro.body) + "</ac:plain-text-body>";
    }
    return xml + "</ac:structured-macro>";
  }

  global.Confluence = global.Confluence || {};
  global.Confluence.MacroText = { around: around, read: read, write: write, escape: escape };
}(window));
