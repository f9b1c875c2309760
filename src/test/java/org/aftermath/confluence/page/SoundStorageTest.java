package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.aftermath.core.transfer.Markdown;
import org.junit.Test;

public class SoundStorageTest {

    @Test
    public void letsThroughWhatEditorsWrite() {
        for (var sound : List.of(
                "<p>a&nbsp;b &amp; <strong>c</strong><br/></p>",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<script>]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:link><ri:page ri:content-title=\"A\"/></ac:link>",
                "<p style=\"text-align: center;\"><a href=\"/display/INC\">x</a><a href=\"https://example.org/a:b\">y</a></p>")) {
            assertThat(SoundStorage.objection(sound)).as(sound).isEmpty();
        }
    }

    /** In no order that anybody would write, and long. */
    @Test
    public void letsThroughWhateverMarkdownBecomes() {
        var random = new Random(4711);
        var pieces = List.of(
                "# ",
                "- ",
                "  ",
                "| ",
                "\n",
                "**",
                "_",
                "`",
                "```\n",
                "[a](",
                "https://b.c/",
                ")",
                "> ",
                "1. ",
                "\\",
                "<b>",
                "&",
                "---\n",
                "x",
                "\u3042",
                "\u0000",
                "]]>",
                "~~",
                "<br>");
        for (var run = 0; run < 300; run++) {
            var text = random.ints(200, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            assertThat(SoundStorage.objection(Markdown.storage(text, heading -> false)))
                    .as(text)
                    .isEmpty();
        }
        for (var piece : pieces) {
            assertThat(SoundStorage.objection(Markdown.storage(piece.repeat(20_000), heading -> false)))
                    .as(piece)
                    .isEmpty();
        }
    }

    @Test
    public void refusesWhatNoEditorWrites() {
        for (var unsound : List.of(
                "<script>a</script>",
                "<p><iframe src=\"https://example.org\"/></p>",
                "<svg onload=\"a()\"/>",
                "<p onclick=\"a()\">b</p>",
                "<p OnClick=\"a()\">b</p>",
                "<a href=\"javascript:a()\">b</a>",
                "<a href=\" java\nscript:a()\">b</a>",
                "<a href=\"data:text/html,b\">b</a>",
                "<p style=\"background: url(https://example.org)\">b</p>",
                "<form action=\"/logout\"><input/></form>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\"><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">a</x:script></p>",
                "<?xml-stylesheet href=\"a\"?><p>b</p>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&b;</p>",
                "<p>open",
                "</page><script/><page>",
                "a & b")) {
            assertThat(SoundStorage.objection(unsound)).as(unsound).isPresent();
        }
    }
}
