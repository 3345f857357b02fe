package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LabelWidthsTest {

    private final LabelWidths widths =
            LabelWidths.in(Path.of("../../book/src/fonts"));

    @Test
    void aCharacterOfCodeTakesSixTenthsOfItsSize() {
        assertThat(widths.fix("<text class=\"code\" x=\"1\" y=\"2\">"
                + "a &lt; b</text>"))
                .isEqualTo("<text class=\"code\" x=\"1\" y=\"2\""
                        + " textLength=\"42.0\""
                        + " lengthAdjust=\"spacingAndGlyphs\">a &lt; b</text>");
    }

    @Test
    void aBoldLabelIsWiderThanOneThatIsNot() {
        assertThat(length("strong")).isGreaterThan(length("label"));
    }

    @Test
    void aLabelMayBeOfASecondClass() {
        assertThat(length("note fresh")).isEqualTo(length("note"));
    }

    @Test
    void aClassThatIsNoTextIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> length("slot"))
                .withMessageContaining("label, note, strong or code");
    }

    private double length(String style) {
        return Double.parseDouble(
                widths.fix("<text class=\"" + style + "\">width</text>")
                        .replaceAll(".*textLength=\"([^\"]+)\".*", "$1"));
    }
}
