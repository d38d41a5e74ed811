// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli;

import java.lang.reflect.Constructor;

import org.provchain.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; one that takes a console is given that of the program. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (each.getParameterCount() == 1 && each.getParameterTypes()[0] == Console.class) {
                return type.cast(each.newInstance(console));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
