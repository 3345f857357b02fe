package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rendered EPUB. */
class EpubIT {

    @Test
    void epubCheckFindsNoErrorAndNoWarning() {
        StringWriter messages = new StringWriter();
        int result = new EpubCheck(
                Path.of("target/vector-without-locks.epub").toFile(),
                new PrintWriter(messages, true)).doValidate();
        assertThat(result).as(messages.toString()).isZero();
    }
}
