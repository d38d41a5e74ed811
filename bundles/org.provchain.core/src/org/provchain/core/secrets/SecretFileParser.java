// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the lines of one secret file. */
final class SecretFileParser {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");

    private final Path file;
    private final Map<String, SecretValue> secrets = new HashMap<>();

    SecretFileParser(Path file) {
        this.file = file;
    }

    Map<String, SecretValue> parse() throws IOException {
        String[] lines = LINE_BREAK.split(text(), -1);
        for (int i = 0; i < lines.length; i++) {
            line(i + 1, lines[i]);
        }
        return secrets;
    }

    private String text() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean malformed = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        if (malformed) {
            String[] before = LINE_BREAK.split(decoded, -1);
            throw new SecretFileException(file, before.length, before[before.length - 1].length() + 1,
                    "this is not UTF-8; save the file as UTF-8");
        }
        return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    }

    private void line(int number, String line) throws SecretFileException {
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        int column = line.indexOf(content) + 1;
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new SecretFileException(file, number, column, "the = is missing; a line is written: name = value");
        }
        String name = line.substring(0, equals).strip();
        // A name that is none is not repeated: the line may be a password that holds a =.
        if (!NAME.matcher(name).matches()) {
            throw new SecretFileException(file, number, column,
                    "before the = stands no name; a name holds letters, digits, _, . and -");
        }
        String value = line.substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw new SecretFileException(file, number, equals + 2, "the secret " + name + " has no value");
        }
        if (secrets.putIfAbsent(name, new SecretValue(value)) != null) {
            throw new SecretFileException(file, number, column, "the secret " + name + " stands twice");
        }
    }
}
