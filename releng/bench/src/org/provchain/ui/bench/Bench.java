// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Runs the benchmark that the system property {@code provchain.bench} names in the workbench that has just started. */
public final class Bench implements IStartup {

    /** A benchmark; runs in a thread of its own. */
    @FunctionalInterface
    interface Work {
        void run(Display display) throws Exception;
    }

    @Override
    public void earlyStartup() {
        String name = System.getProperty("provchain.bench", "");
        Display display = PlatformUI.getWorkbench().getDisplay();
        switch (name) {
        case "start" -> UsableWindow.tellAndClose(display);
        case "prepare" -> run(Preparation::run, display);
        case "typing" -> run(TypingBench::run, display);
        case "assist" -> run(AssistBench::run, display);
        case "edits" -> run(EditsBench::run, display);
        case "freezes" -> run(FreezeBench::run, display);
        case "first" -> run(FirstListBench::run, display);
        case "diagram" -> run(DiagramBench::run, display);
        case "memory" -> run(MemoryBench::run, display);
        default -> {
            // the bundle was put into a workbench that a person uses
        }
        }
    }

    private static void run(Work work, Display display) {
        new Thread(() -> {
            try {
                work.run(display);
                display.asyncExec(PlatformUI.getWorkbench()::close);
            } catch (Exception failed) {
                failed.printStackTrace();
                // dialogs may stand in the way of a proper end
                Runtime.getRuntime().halt(1);
            }
        }, "benchmark").start();
    }

    /** Writes a line of the report, for the program that started the workbench. */
    static void report(String format, Object... values) {
        System.out.println("bench: " + String.format(Locale.ROOT, format, values));
    }
}
