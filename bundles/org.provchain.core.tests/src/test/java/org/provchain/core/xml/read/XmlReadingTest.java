// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.xml.read.XmlProblem.Kind;

/** What a document says comes in its order with its places; every encoding is read, every limit is kept. */
class XmlReadingTest {

    private static List<String> events(XmlInput input) throws IOException {
        Recorder recorder = new Recorder();
        XmlReading.read(input, XmlLimits.DEFAULT, recorder);
        return recorder.events();
    }

    private static XmlProblem refused(String text, XmlLimits limits) {
        return refused(text, limits, Kind.REFUSED);
    }

    private static XmlProblem overLimit(String text, XmlLimits limits) {
        return refused(text, limits, Kind.OVER_LIMIT);
    }

    private static XmlProblem refused(String text, XmlLimits limits, Kind kind) {
        XmlProblemException failed = assertThrows(XmlProblemException.class,
                () -> XmlReading.read(XmlInput.of(text), limits, new Recorder()));
        assertEquals(kind, failed.problems().getFirst().kind(), failed.getMessage());
        return failed.problems().getFirst();
    }

    @Test
    void everythingComesInOrderWithItsPlace() throws IOException {
        String text = """
                <?xml version="1.0"?>
                <!-- head -->
                <a v="1"
                   n:w="2">
                  <p x='&amp;&#10;'/><!-- in --><?target data?>
                  text<q/>
                </a>
                <!-- end -->
                """;
        assertEquals(List.of("2:1 comment ' head '", "4:1 <a v=1 n:w=2>", "5:3 <p x=&\n>", "end",
                "5:22 comment ' in '", "5:33 instruction target data", "text 'text'", "6:7 <q>", "end", "end",
                "8:1 comment ' end '"), events(XmlInput.of(text)));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, UTF-8, ''", "UTF-8, utf-8, \uFEFF", "UTF-16LE, UTF-16, \uFEFF", "UTF-16BE, UTF-16, \uFEFF",
            "UTF-16LE, UTF-16, ''", "UTF-16BE, UTF-16, ''", "ISO-8859-1, ISO-8859-1, ''",
            "windows-1252, windows-1252, ''" })
    void everyEncodingIsRead(String encoding, String declared, String mark, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xml");
        String text = mark + "<?xml version='1.0' encoding='" + declared + "'?>\r\n<a v='Größe'/>\r\n";
        Files.write(file, text.getBytes(Charset.forName(encoding)));
        assertEquals(List.of("2:1 <a v=Größe>", "end"), events(XmlInput.of(file)));
    }

    @Test
    void bytesOfAnotherEncodingHaveAPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xml");
        Files.write(file, "<a>\n  <p v='Größe'/></a>".getBytes(StandardCharsets.ISO_8859_1));
        XmlProblemException failed = assertThrows(XmlProblemException.class, () -> events(XmlInput.of(file)));
        assertEquals(2, failed.problems().getFirst().place().line());
        assertTrue(failed.getMessage().contains("none of the encoding"), failed.getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "foo, no encoding that is known", "UTF-16, the bytes are of another one" })
    void aDeclarationThatCannotBeTrueIsSaid(String declared, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xml");
        Files.writeString(file, "<?xml version='1.0' encoding='" + declared + "'?><a/>");
        XmlProblemException failed = assertThrows(XmlProblemException.class, () -> events(XmlInput.of(file)));
        assertTrue(failed.getMessage().contains(message), failed.getMessage());
    }

    @Test
    void noDocumentTypeAndNoEntityIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "never read");
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><a>&x;</a>";
        assertTrue(refused(external, XmlLimits.DEFAULT).message().contains("document type"));
        assertTrue(refused("<a>&nbsp;</a>", XmlLimits.DEFAULT).message().contains("&nbsp; is not known"));
        XmlProblem inValue = refused("<a>\n<p v='a&nbsp;b'/></a>", XmlLimits.DEFAULT);
        assertEquals(new XmlPlace(2, 8), inValue.place());
    }

    /** The parser itself opens no other file, even for one who would go on behind a document type. */
    @Test
    void theParserItselfReadsNoEntity(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "never read");
        XMLStreamReader reader = XmlReaders.of(new StringReader(
                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY y 'inner'>]><a>&x;&y;</a>"),
                XmlLimits.DEFAULT);
        StringBuilder read = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            read.append(reader.hasText() ? reader.getText() : "");
        }
        assertFalse(read.toString().contains("never read"), read.toString());
        assertFalse(read.toString().endsWith("inner"), read.toString());
    }

    @Test
    void everyLimitIsKept(@TempDir Path folder) throws IOException {
        XmlLimits limits = new XmlLimits(1000, 3, 2, 50);
        assertEquals(new XmlPlace(1, 10), overLimit("<a><b><c><d/></c></b></a>", limits).place());
        assertTrue(overLimit("<a b='1' c='2' d='3'/>", limits).message().contains("more than 2 attributes"));
        assertTrue(overLimit("<a b='" + "x".repeat(51) + "'/>", limits).message().contains("more than 50 characters"));
        assertTrue(overLimit("<a>\n" + "x".repeat(51) + "</a>", limits).message().contains("more than 50 characters"));
        assertTrue(overLimit("<a><!-- <" + "<".repeat(51) + " --></a>", limits).message().contains("A comment has"));
        Path file = Files.writeString(folder.resolve("a.xml"), "<a>" + " <b/>".repeat(300) + "</a>");
        XmlProblemException failed = assertThrows(XmlProblemException.class,
                () -> XmlReading.read(XmlInput.of(file), limits, new Recorder()));
        assertTrue(failed.getMessage().contains("larger than 1000 bytes"), failed.getMessage());
        assertEquals(Kind.OVER_LIMIT, failed.problems().getFirst().kind());
    }

    @Test
    void whatIsAtALimitIsRead() throws IOException {
        Recorder recorder = new Recorder();
        XmlReading.read(XmlInput.of("<a b='1' c='" + "x".repeat(37) + "'><b><c/></b></a>"),
                new XmlLimits(1000, 3, 2, 50),
                recorder);
        assertEquals(6, recorder.events().size());
    }

    @Test
    void aLargeDocumentIsReadAsAStream(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.xml");
        byte[] line = "<param name=\"SIP.Account.0.DisplayName\" value=\"10&amp;12\"/>\n"
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<nvm>\n".getBytes(StandardCharsets.UTF_8));
            for (int count = 0; count < 120_000; count++) {
                out.write(line);
            }
            out.write("</nvm>".getBytes(StandardCharsets.UTF_8));
        }
        Recorder recorder = new Recorder();
        XmlReading.read(XmlInput.of(file), XmlLimits.DEFAULT, recorder);
        assertEquals("120001:1 <param name=SIP.Account.0.DisplayName value=10&12>",
                recorder.events().get(recorder.events().size() - 3));
    }

    /** The JDK's reader has no message for it and throws another exception; found by mutated inputs. */
    @Test
    void aCharacterThatADocumentTypeMustNotHoldIsToldToo() {
        XmlProblem told = assertThrows(XmlProblemException.class, () -> XmlReading
                .check(XmlInput.of("<?xml version=\"1.0\"?>\n<!DOCTYPE p [\u0001]>\n<p/>"), XmlLimits.DEFAULT))
                .problems()
                .getFirst();
        assertEquals(XmlProblem.Kind.REFUSED, told.kind());
        assertEquals(new XmlPlace(2, 1), told.place());
    }
}
