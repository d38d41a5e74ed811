// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.provchain.core.project.Project;
import org.provchain.core.project.TablePaths;
import org.provchain.dsl.ide.project.TableText;
import org.provchain.model.DeviceTable;

/** Finds the columns of the tables of devices, which are variables too. */
final class TableColumns {

    private TableColumns() {
    }

    /** The names in the headers of all tables; a table that cannot be read has none. */
    static List<NameUse> of(Project project) {
        List<NameUse> columns = new ArrayList<>();
        for (DeviceTable table : project.tables()) {
            Path file = TablePaths.of(table).toAbsolutePath().normalize();
            header(file, columns);
        }
        return columns;
    }

    private static void header(Path file, List<NameUse> columns) {
        try {
            cells(file, TableText.header(file), columns);
        } catch (IOException unreadable) {
            // the checks report a table that cannot be read (PC705)
        }
    }

    private static void cells(Path file, TableText.Header header, List<NameUse> columns) {
        String line = header.text();
        int begin = 0;
        boolean quoted = false;
        for (int index = 0; index <= line.length(); index++) {
            boolean end = index == line.length();
            if (!end && line.charAt(index) == '"') {
                quoted = !quoted;
            } else if (end || !quoted && (line.charAt(index) == ',' || line.charAt(index) == ';')) {
                cell(file, header, begin, index, columns);
                begin = index + 1;
            }
        }
    }

    private static void cell(Path file, TableText.Header header, int from, int to, List<NameUse> columns) {
        String line = header.text();
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
            columns.add(new NameUse(new Thing(NameKind.VARIABLE, name), name, file, header.offset() + begin,
                    end - begin, true));
        }
    }

    private static boolean isAround(char each) {
        return each == '"' || Character.isWhitespace(each);
    }
}
