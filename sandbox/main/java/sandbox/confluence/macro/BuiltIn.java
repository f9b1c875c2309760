package sandbox.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro of the host: two facts and a function. */
record BuiltIn(BodyType getBodyType, OutputType getOutputType, Body body) implements Macro {

    /** Makes the HTML. */
    interface Body {
        String html(Map<String, String> parameters, String body, ConversionContext context);
    }

    static BuiltIn inline(Body body) {
        return new BuiltIn(BodyType.NONE, OutputType.INLINE, body);
    }

    static BuiltIn block(Body body) {
        return new BuiltIn(BodyType.NONE, OutputType.BLOCK, body);
    }

    static BuiltIn around(Body body) {
        return new BuiltIn(BodyType.RICH_TEXT, OutputType.BLOCK, body);
    }

    static BuiltIn text(Body body) {
        return new BuiltIn(BodyType.PLAIN_TEXT, OutputType.BLOCK, body);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return body().html(parameters, body, context);
    }
}
