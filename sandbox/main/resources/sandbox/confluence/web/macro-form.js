/* The dialog that asks for a macro's parameters, built from what its descriptor declares. */
(function (global, $) {
  "use strict";

  function el(tag, classes, text) {
    var element = document.createElement(tag);
    element.className = classes || "";
    element.textContent = text || "";
    return element;
  }

  function input(field, type) {
    var made = el("input", type === "checkbox" ? "checkbox" : "text");
    made.type = type;
    made.autocomplete = "off";
    return made;
  }

  function select(field) {
    var made = el("select", "select");
    if (!field.required) {
      made.add(new Option("", ""));
    }
    field.values.forEach(function (value) { made.add(new Option(value.label, value.value)); });
    return made;
  }

  function control(field) {
    switch (field.type) {
      case "enum": return select(field);
      case "boolean": return input(field, "checkbox");
      case "date": return input(field, "date");
      case "int": return input(field, "number");
      case "url": return input(field, "url");
      default: return input(field, "text");
    }
  }

  function set(made, field, value) {
    if (field.type === "boolean") {
      made.checked = value === "true";
      return;
    }
    if (field.type === "enum" && value && !field.values.some(function (one) { return one.value === value; })) {
      made.add(new Option(value, value));
    }
    made.value = value;
    if (field.type === "date" && value && made.value !== value) {
      made.type = "text";
      made.value = value;
    }
  }

  function get(made, field) {
    return field.type === "boolean" ? String(made.checked) : made.value.trim();
  }

  function group(made, id, label, description, required) {
    var box = el("div", "field-group");
    var name = el("label", "", label);
    name.htmlFor = id;
    if (required) {
      name.append(el("span", "aui-icon icon-required", AJS.I18n.getText("sandbox.confluence.required")));
      made.setAttribute("aria-required", "true");
    }
    made.id = id;
    made.setAttribute("aria-describedby", id + "-error");
    var error = el("div", "error");
    error.id = id + "-error";
    error.setAttribute("role", "alert");
    box.append(name, made);
    if (description) {
      box.append(el("div", "description", description));
    }
    box.append(error);
    return box;
  }

  /* macro: the declaration; before: what stands in the text, or null */
  function MacroForm(form, macro, before) {
    this.form = form;
    this.macro = macro;
    this.before = before;
    this.controls = {};
    form.replaceChildren();
    macro.fields.filter(function (field) { return !field.hidden; }).forEach(this.add, this);
    if (macro.bodyType !== "NONE") {
      this.addBody();
    }
  }

  MacroForm.prototype.add = function (field) {
    var made = control(field);
    var stored = this.before && this.before.parameters[field.name];
    this.controls[field.name] = made;
    made.name = field.name || "default-parameter";
    var id = "macro-param-" + (field.name || "default-parameter");
    this.form.append(group(made, id, field.label, field.description, field.required));
    set(made, field, stored ? stored.text : this.before ? "" : field.default);
  };

  MacroForm.prototype.addBody = function () {
    this.body = el("textarea", "textarea full-width-field");
    this.body.rows = 6;
    this.body.name = "macro-body";
    this.body.value = this.before && this.before.body !== null ? this.before.body : "";
    this.form.append(group(this.body, "macro-body", this.macro.bodyLabel, this.macro.bodyDescription, false));
  };

  MacroForm.prototype.complain = function (made, message) {
    document.getElementById(made.id + "-error").textContent = message;
    made.setAttribute("aria-invalid", String(Boolean(message)));
    return !message;
  };

  /* Tells whether all required fields are filled; shows which are not. */
  MacroForm.prototype.check = function () {
    return this.macro.fields.filter(function (field) { return !field.hidden; }).map(function (field) {
      var made = this.controls[field.name];
      var missing = field.required && field.type !== "boolean" && !get(made, field);
      return this.complain(made, missing ? AJS.I18n.getText("sandbox.confluence.macro.required") : "");
    }, this).every(Boolean);
  };

  /* Promises the macro as data for MacroText.write; rejected if somebody named is not known. */
  MacroForm.prototype.result = function () {
    var parameters = this.unasked();
    var waits = [];
    this.macro.fields.filter(function (field) { return !field.hidden; }).forEach(function (field) {
      var made = this.controls[field.name];
      var value = get(made, field);
      var stored = this.before && this.before.parameters[field.name];
      if (stored && stored.text === value) {
        parameters[field.name] = stored;
      } else if (value && !(field.type === "boolean" && value === (field.default || "false") && !stored)) {
        parameters[field.name] = { text: value };
        if (field.type === "username") {
          waits.push(this.person(made, parameters[field.name]));
        }
      }
    }, this);
    var body = this.bodyText();
    return $.when.apply($, waits).then(function () {
      return $.extend({
        name: this.macro.name,
        id: this.before && this.before.id,
        schemaVersion: this.before && this.before.schemaVersion,
        parameters: parameters
      }, body);
    }.bind(this));
  };

  /* Parameters that the form does not show stay. */
  MacroForm.prototype.unasked = function () {
    var kept = {};
    var before = this.before ? this.before.parameters : {};
    Object.keys(before).forEach(function (name) {
      if (!this.controls[name]) {
        kept[name] = before[name];
      }
    }, this);
    return kept;
  };

  /* People are stored by their key, as in the genuine host. */
  MacroForm.prototype.person = function (made, value) {
    var escape = global.Confluence.MacroText.escape;
    return $.getJSON(AJS.contextPath() + "/rest/api/user?username=" + encodeURIComponent(value.text)).then(function (user) {
      value.raw = "<ri:user ri:userkey=\"" + escape(user.userKey) + "\"/>";
    }, function () {
      this.complain(made, AJS.I18n.getText("sandbox.confluence.macro.person", value.text));
      return $.Deferred().reject();
    }.bind(this));
  };

  MacroForm.prototype.bodyText = function () {
    if (!this.body) {
      return { body: null, rich: false };
    }
    var text = this.body.value;
    if (this.macro.bodyType === "PLAIN_TEXT") {
      return { body: text, rich: false };
    }
    var isMarkup = /<[a-z/!]/i.test(text);
    return { body: isMarkup ? text : "<p>" + global.Confluence.MacroText.escape(text) + "</p>", rich: true };
  };

  global.Confluence.MacroForm = MacroForm;
}(window, AJS.$));
