package org.withoutlocks.book;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's validator, which reads its schema once and not for each page. */
final class HtmlCheck {

    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(true, false, false);

    HtmlCheck() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc",
                new SystemErrErrorHandler());
    }

    /** Returns its errors, warnings and notes. */
    List<String> complaints(String html) throws IOException, SAXException {
        Complaints complaints = new Complaints();
        validator.setUpValidatorAndParsers(complaints, false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return complaints.all;
    }

    private static final class Complaints implements InfoAwareErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void info(SAXParseException note) {
            all.add(String.valueOf(note.getMessage()));
        }

        @Override
        public void warning(SAXParseException warning) {
            all.add(String.valueOf(warning.getMessage()));
        }

        @Override
        public void error(SAXParseException error) {
            all.add(String.valueOf(error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            all.add(String.valueOf(error.getMessage()));
        }
    }
}
