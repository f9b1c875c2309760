package sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;

/** A macro that pages may use. */
public record MacroModule(MacroForm form, Macro macro) {

    public String name() {
        return form.name();
    }
}
