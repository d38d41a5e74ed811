// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.provchain.core.project.Project;
import org.provchain.core.project.TablePaths;
import org.provchain.model.DeviceTable;

/** Finds the columns of the tables of devices, which are variables too. */
final class TableColumns {

    private static final char MARK = '\uFEFF';

    private TableColumns() {
    }

    /** The names in the headers of all tables; a table that cannot be read has none. Offsets do not count a byte order mark. */
    static List<NameUse> of(Project project) {
        List<NameUse> columns = new ArrayList<>();
        for (DeviceTable table : project.tables()) {
            Path file = TablePaths.of(table).toAbsolutePath().normalize();
            header(file, columns);
        }
        return columns;
    }

    private static void header(Path file, List<NameUse> columns) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            if (line != null) {
                cells(file, !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line, columns);
            }
        } catch (IOException unreadable) {
            // the checks report a table that cannot be read (PC705)
        }
    }

    private static void cells(Path file, String line, List<NameUse> columns) {
        int begin = 0;
        boolean quoted = false;
        for (int index = 0; index <= line.length(); index++) {
            boolean end = index == line.length();
            if (!end && line.charAt(index) == '"') {
                quoted = !quoted;
            } else if (end || !quoted && (line.charAt(index) == ',' || line.charAt(index) == ';')) {
                cell(file, line, begin, index, columns);
                begin = index + 1;
            }
        }
    }

    private static void cell(Path file, String line, int from, int to, List<NameUse> columns) {
        int begin = from;
        int end = to;
        while (begin < end && isAround(line.charAt(begin))) {
            begin++;
        }
        while (end > begin && isAround(line.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            String name = line.substring(begin, end);
            columns.add(new NameUse(new Thing(NameKind.VARIABLE, name), name, file, begin, end - begin, true));
        }
    }

    private static boolean isAround(char each) {
        return each == '"' || Character.isWhitespace(each);
    }
}
