window.sampleTexts = [AJS.I18n.getText("sample.tab"), AJS.I18n.getText("sample.greeting", name)];
